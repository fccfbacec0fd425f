import { fukuoka } from "../../../src/grading/schemes/fukuoka";
import { yearsAt } from "../say-grade";
import { lettersFor } from "./bounds";

test("a on the way to the target in time, b better or as it was, c worse", () => {
  expect(lettersFor(["140人", "139人", "101人", "100人", "99人", "-"], { baseline: "100人", target: "200人" }, fukuoka, yearsAt(2025))).toEqual([
    "140人 a", "139人 b", "101人 b", "100人 b", "99人 c", "- -",
  ]);
});

test("downwards", () => {
  expect(lettersFor(["160件", "161件", "200件", "201件"], { name: "犯罪件数", baseline: "200件", target: "100件" }, fukuoka, yearsAt(2025))).toEqual([
    "160件 a", "161件 b", "200件 b", "201件 c",
  ]);
});

test("a survey that moved by less than three points is as it was", () => {
  const survey = { formula: "アンケートの誤差", name: "暮らしやすいと感じる市民の割合", baseline: "50.0%", target: "60.0%" };
  expect(lettersFor(["54.0%", "53.9%", "53.0%", "52.9%", "47.1%", "47.0%"], survey, fukuoka, yearsAt(2025))).toEqual([
    "54.0% a", "53.9% b", "53.0% b", "52.9% b", "47.1% b", "47.0% c",
  ]);
  // In the first year 52 % would be on the way in time; within the band it is 維持.
  expect(lettersFor(["52.9%", "53.0%"], survey, fukuoka, yearsAt(2024))).toEqual(["52.9% b", "53.0% a"]);
});

test("a target that is its baseline is held or not, a limit met or not", () => {
  expect(lettersFor(["365日", "364日"], { baseline: "365日", target: "365日" }, fukuoka, yearsAt(2025))).toEqual(["365日 a", "364日 c"]);
  expect(lettersFor(["100人", "99人", "79人"], { baseline: "80人", target: "100人以上" }, fukuoka, yearsAt(2025))).toEqual(["100人 a", "99人 b", "79人 c"]);
});
