import { gradeOf, sayTerms, tryCases } from "../say-grade";

const by = { formula: "進捗率" } as const;

describe("(a − b) ÷ (t − b)", () => {
  tryCases({
    "女性委員: 24.4 % on the way from 23.3 % to 30 % is D": [{ ...by, name: "審議会などでの女性委員の割合", baseline: "23.3%", actual: "24.4%", target: "30%" }, "D progress 11/67"],
    "downwards": [{ ...by, name: "刑法犯認知件数", baseline: "2,000件", actual: "1,500件", target: "1,400件" }, "B progress 5/6"],
    "all of the way": [{ ...by, baseline: "80", actual: "90", target: "90" }, "A progress 1"],
    "past the target": [{ ...by, baseline: "80", actual: "100", target: "90" }, "A progress 2"],
    "not a step": [{ ...by, baseline: "80", actual: "80", target: "90" }, "D progress 0"],
    "the wrong way": [{ ...by, baseline: "80", actual: "75", target: "90" }, "D progress -1/2"],
    "from below zero: 社会増減": [{ ...by, name: "社会増減", baseline: "▲3,703人", actual: "▲2,340人", target: "▲2,000人" }, "B progress 1363/1703"],
    "through zero": [{ ...by, baseline: "▲10人", actual: "5人", target: "10人" }, "C progress 3/4"],
    "to a target of zero": [{ ...by, name: "待機児童数", baseline: "10人", actual: "2人", target: "0人" }, "B progress 4/5"],
    "from zero": [{ ...by, baseline: "0%", actual: "60%", target: "100%" }, "C progress 3/5"],
    "a typed way changes nothing: the figures say where it goes": [{ ...by, better: "増加", baseline: "10", actual: "6", target: "5" }, "B progress 4/5"],
    "no baseline": [{ ...by, actual: "80", target: "90" }, "no-baseline"],
    "an empty baseline": [{ ...by, baseline: "", actual: "80", target: "90" }, "no-baseline"],
    "a baseline that could not be had": [{ ...by, baseline: "取得なし", actual: "80", target: "90" }, "no-baseline"],
    "a baseline still to come": [{ ...by, baseline: "調整中", actual: "80", target: "90" }, "no-baseline"],
    "a baseline that can't be read": [{ ...by, baseline: "前年並み", actual: "80", target: "90" }, "baseline-unreadable"],
    "a baseline of another unit": [{ ...by, baseline: "80人", actual: "80%", target: "90%" }, "units-differ"],
    "an actual of another unit": [{ ...by, baseline: "80%", actual: "80人", target: "90%" }, "units-differ"],
    "baseline and target are one: held": [{ ...by, baseline: "365日", actual: "365日", target: "365日" }, "A keep met"],
    "baseline and target are one: missed": [{ ...by, baseline: "365日", actual: "300日", target: "365日" }, "B keep 60/73 missed"],
  });
});

test("what went in", () => {
  const grade = gradeOf({ ...by, baseline: "23.3%", actual: "24.4%", target: "30%" });
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe("actual 122/5% G8, baseline 233/10% D8, target 30% H8");
});
