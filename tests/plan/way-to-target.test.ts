import { deriveBetter } from "../../src/plan/better";
import { waysToTarget } from "../../src/plan/way-to-target";
import { indicatorOf, type Texts } from "./indicator-of";

function say(texts: Texts): readonly string[] {
  const indicator = indicatorOf(texts);
  return waysToTarget(indicator, deriveBetter(indicator).way).map(({ label, baseline, at, standing, isForecast }) => `${label}${baseline === null ? "from 0 " : ""}${at.toString()} ${standing}${isForecast ? " (forecast)" : ""}`);
}

const CASES: Readonly<Record<string, readonly [Texts, readonly string[]]>> = {
  "three quarters of the way up": [{ baseline: "100人", actual: "130人", target: "140人" }, ["3/4 between"]],
  "half of the way down": [{ baseline: "60人", actual: "50人", target: "40人" }, ["1/2 between"]],
  "the target itself": [{ baseline: "100", actual: "150", target: "150" }, ["1 reached"]],
  "beyond it": [{ baseline: "100", actual: "200", target: "150" }, ["2 reached"]],
  "back behind the baseline": [{ baseline: "100", actual: "90", target: "150" }, ["-1/5 back"]],
  "still where it was": [{ baseline: "100", actual: "100", target: "150" }, ["0 unmoved"]],
  "without a baseline, counted from zero": [{ actual: "400件", target: "500件" }, ["from 0 4/5 short"]],
  "a baseline in another unit is none": [{ baseline: "3校", actual: "400件", target: "500件" }, ["from 0 4/5 short"]],
  "a target equal to its baseline has no way from there": [{ baseline: "500件", actual: "400件", target: "500件" }, ["from 0 4/5 short"]],
  "a target below the baseline though more is better": [{ baseline: "500件", actual: "450件", target: "400件", better: "増加" }, ["from 0 9/8 reached"]],
  "down to a limit, from nowhere": [{ name: "待機児童数", actual: "46人", target: "40人以下" }, []],
  "not met by the figure itself": [{ baseline: "10件", actual: "5件", target: "5件未満" }, ["1 between"]],
  "a forecast goes before the actual": [{ baseline: "0", forecast: "50", actual: "10", target: "100" }, ["1/2 between (forecast)"]],
  "parts, each on its own way": [{ baseline: "小学校 90%\n中学校 80%", actual: "小学校 94%\n中学校 80%", target: "小学校 95%\n中学校 90%" }, ["小学校4/5 between", "中学校0 unmoved"]],
  "other units": [{ actual: "3校", target: "500件" }, []],
  "調整中": [{ actual: "調整中", target: "500件" }, []],
  "a range": [{ baseline: "1%", actual: "4%", target: "3～5%" }, []],
};

test.each(Object.entries(CASES))("%s", (_, [texts, expected]) => {
  expect(say(texts)).toEqual(expected);
});
