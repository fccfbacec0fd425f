import { ino } from "../../../src/grading/schemes/ino";
import { gradeIndicator } from "../../../src/grading/grade-indicator";
import { explainGrade } from "../../../src/messages/explanations";
import { gradeText } from "../say-grade";
import { indicatorOf } from "../../plan/indicator-of";
import { lettersFor } from "./bounds";

test("◎ beyond the target, ○ on it, △ below; what could not be had has no letter of its own", () => {
  expect(lettersFor(["101件", "100件", "99件", "-"], { target: "100件" }, ino)).toEqual(["101件 ◎", "100件 ○", "99件 △", "- -"]);
});

test("評価なし where no target was ever set, and not where one is still to come", () => {
  const given = (target: string | undefined) => lettersFor(["5件"], target === undefined ? {} : { target }, ino)[0];
  expect([given(undefined), given(""), given("-"), given("調整中"), given("がんばる")]).toEqual(["5件 評価なし", "5件 評価なし", "5件 評価なし", "5件 target-pending", "5件 target-unreadable"]);
  expect(lettersFor(["", "-", "調整中"], {}, ino)).toEqual([" no-actual", "- -", "調整中 actual-pending"]);
  expect(explainGrade("ja", gradeIndicator(indicatorOf({ actual: "5件" }), ino), ino)).toBe("目標値が定められていないため対象外");
  expect(explainGrade("en", gradeIndicator(indicatorOf({ actual: "-" }), ino), ino)).toBe("left out: the actual could not be obtained");
});

test("ranges and stages can't be held against the target alone", () => {
  expect([gradeText({ actual: "4", target: "3以上5未満" }, ino), gradeText({ actual: "策定済", target: "策定済" }, ino)]).toEqual(["scheme-unfit", "scheme-unfit"]);
});

test("where less is better", () => {
  expect(lettersFor(["9件", "10件", "11件", "0件"], { name: "犯罪件数", target: "10件" }, ino)).toEqual(["9件 ◎", "10件 ○", "11件 △", "0件 ◎"]);
});

test("a target of zero, or one that is its baseline, is just as plain", () => {
  expect(lettersFor(["0人", "1人"], { name: "待機児童数", baseline: "0人", target: "0人" }, ino)).toEqual(["0人 ○", "1人 △"]);
  expect(lettersFor(["1人", "0人"], { target: "0人" }, ino)).toEqual(["1人 ◎", "0人 ○"]);
  expect(lettersFor(["5,001人", "5,000人"], { target: "5,000人以上" }, ino)).toEqual(["5,001人 ◎", "5,000人 ○"]);
});

test("× is typed and never computed", () => {
  const agreement = (letter: string) => gradeIndicator(indicatorOf({ actual: "50件", target: "100件", letter }), ino).agreement;
  expect([agreement("×"), agreement("△"), agreement("D"), agreement("評価なし")]).toEqual(["differs", "agrees", "unknown-letter", "differs"]);
});
