import { evaluateSnapshots } from "../../src/actions/evaluation";
import { fukuoka } from "../../src/grading/schemes/fukuoka";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { national } from "../../src/grading/schemes/national";
import { tama } from "../../src/grading/schemes/tama";
import type { Scheme } from "../../src/grading/scheme";
import { sayGrade, sayTerms } from "../grading/say-grade";
import { bookOf, sheetOf } from "../sheet-of";

/** A plan in its second of five years, as a department follows it up. */
const SHEET = sheetOf("進行管理", [
  ["施策", "指標名", "現状値（令和5年度）", "令和7年度目標値", "実績値（令和7年度）", "目標値（令和10年度）"],
  ["1-1-1 健康づくりの推進", "検診の受診者数", "1,000人", "", "1,400人", "2,000人"],
  ["", "教室の参加者数", "1,000人", "1,750人", "1,400人", "2,000人"],
  ["", "休日診療の日数", "72日", "", "72日", "72日"],
  ["", "実質収支比率", "6.0%", "", "6.9%", "3～5%"],
  ["", "自殺死亡率", "20.0", "", "17.0", "15.0以下"],
]);

function evaluated(scheme: Scheme) {
  const { plans, unread } = evaluateSnapshots([bookOf(SHEET)], scheme);
  return { unread, grades: plans.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators.map(({ grade }) => grade))) };
}

const said = (scheme: Scheme) => evaluated(scheme).grades.map(sayGrade);

test("the headings have the years, and a listed target is kept beside the last one", () => {
  const { plans, unread } = evaluateSnapshots([bookOf(SHEET)], isesaki);
  const [plan] = plans;
  expect([plan?.plan.baselineYear?.to, plan?.plan.actualYear?.to, plan?.plan.targetYear?.to]).toEqual([2023, 2025, 2028]);
  const listed = plan?.plan.measures[0]?.indicators.map(({ yearlyTargets, target }) => [yearlyTargets.map(({ year, figure }) => `${year.to}:${figure.text}`).join(), target?.text]);
  expect(listed?.[1]).toEqual(["2025:1,750人", "2,000人"]);
  expect(listed?.[0]).toEqual(["2025:", "2,000人"]);
  expect(unread).toEqual([]);
});

test.each<[string, Scheme, readonly string[]]>([
  ["Isesaki asks how near the target is", isesaki, ["C ratio 7/10", "C ratio 7/10", "A keep met", "C range 31/50 missed", "B limit 15/17 missed"]],
  ["Tama asks for 40 % in the second year", tama, ["着実 interim 1", "概ね interim 4/5", "着実 keep met", "概ね range 31/50 missed", "概ね limit 15/17 missed"]],
  ["Fukuoka asks whether it is on its way", fukuoka, ["a interim 1", "b interim 4/5", "a keep met", "scheme-unfit", "b limit 15/17 missed"]],
  ["the state asks for the share of the years", national, ["A elapsed 2/5 met", "A elapsed 2/5 met", "A keep met", "B range 31/50 missed", "B limit 15/17 missed"]],
])("%s", (_, scheme, expected) => {
  // Tama's fifth year is that of the target, so the second is 令和7年度.
  expect(said(scheme)).toEqual(expected);
});

test("the listed target is what went in, with its cell", () => {
  const grade = evaluated(tama).grades[1];
  expect(grade?.state === "graded" && sayTerms(grade.terms)).toBe("actual 1400人 E3, expected 1750人 D3");
});
