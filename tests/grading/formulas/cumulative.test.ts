import { gradeIndicator } from "../../../src/grading/grade-indicator";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { indicatorOf } from "../../plan/indicator-of";
import { gradeOf, sayGrade, sayTerms, tryCases } from "../say-grade";

const by = { formula: "累計" } as const;
const yearly = { 2022: "20人", 2023: "25人", 2024: "15人" } as const;

describe("the sum since the start", () => {
  tryCases({
    "summed over the years": [{ ...by, actual: "15人", target: "80人", yearly }, "C cumulative 3/4"],
    "a year still empty": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "" } }, "C cumulative 3/4"],
    "a year still to come": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "集計中" } }, "actual-pending"],
    "a year that could not be had": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "-" } }, "actual-unavailable"],
    "a year that can't be read": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "たくさん" } }, "actual-unreadable"],
    "a year of another unit": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "3件" } }, "units-differ"],
    "only one year stands": [{ ...by, actual: "60人", target: "80人", yearly: { 2024: "60人" } }, "C cumulative 3/4"],
    "as given, where the name says it is the sum": [{ ...by, name: "新規就農者の数（累計）", actual: "60人", target: "80人", yearly }, "C cumulative 3/4"],
    "as given, where the name says so, whatever the years add up to": [{ ...by, name: "新規就農者の累計", actual: "64人", target: "80人", yearly }, "B cumulative 4/5"],
    "as given, where the cell says it is the sum": [{ ...by, actual: "64人（累計）", target: "80人", yearly }, "B cumulative 4/5"],
    "summed, where the actual names its own year": [{ ...by, actual: "15人(R6年度)", target: "80人", yearly }, "C cumulative 3/4"],
    "a year that is a range": [{ ...by, actual: "25人", target: "80人", yearly: { ...yearly, 2025: "3～5人" } }, "actual-unreadable"],
    "as given, where its years say so": [{ ...by, actual: "140人(H30-R6)", target: "70人(H30-R6)", yearly }, "A cumulative 2"],
    "a forecast is the sum": [{ ...by, actual: "15人", forecast: "64人", target: "80人", yearly }, "B cumulative 4/5"],
    "less is better": [{ ...by, name: "火災件数", actual: "15件", target: "30件", yearly: { 2023: "25件", 2024: "15件" } }, "C cumulative 3/4"],
    "without the formula the newest year alone counts": [{ actual: "15人", target: "80人", yearly }, "D ratio 3/16"],
  });
});

test("what went in: each year with its cell", () => {
  const grade = gradeOf({ ...by, actual: "15人", target: "80人", yearly });
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe("actual 20人 Y2022, actual 25人 Y2023, actual 15人 Y2024, target 80人 H8");
});

test("an indicator without a name is summed, too", () => {
  const indicator = { ...indicatorOf({ ...by, actual: "15人", target: "80人", yearly }), name: null };
  expect(sayGrade(gradeIndicator(indicator, isesaki).grade)).toBe("C cumulative 3/4");
});
