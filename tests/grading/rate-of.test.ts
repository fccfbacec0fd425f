import { actualAs, rateAgainst, rateAs } from "../../src/grading/rate-of";
import type { Given } from "../../src/grading/formulas/formula";
import type { Term } from "../../src/grading/graded-plan";
import type { Better } from "../../src/plan/better";
import { Fraction } from "../../src/quantity/fraction";
import { figureOf } from "../plan/indicator-of";
import { sayTerms } from "./say-grade";

function termOf(as: Term["as"], text: string): Term {
  const figure = figureOf(text, "H8");
  if (figure.quantity.state !== "value") throw new Error(`${text} is no value`);
  return { as, amount: figure.quantity.amount, figure };
}

const given = (actual: string, target: string, better: Better, baseline: string | null = null): Given => ({
  actual: termOf("actual", actual), target: termOf("target", target), range: null, baseline: baseline === null ? { why: "no-baseline" } : termOf("baseline", baseline),
  better, share: { why: "no-years" }, listed: null, summed: [], band: null,
});
const say = (rating: ReturnType<typeof rateAs>) => ("why" in rating ? rating.why : `${rating.rate?.toString() ?? "-"} ${String(rating.met)} ${sayTerms(rating.terms)}`);

test.each<[string, string, string, Better, string]>([
  ["more than it", "110人", "100人", "more", "11/10 null actual 110人 H8, target 100人 H8"],
  ["more than it, where less is better", "110人", "100人", "less", "9/10 null actual 110人 H8, target 100人 H8"],
  ["as good", "100人", "100人", "less", "1 null actual 100人 H8, target 100人 H8"],
  ["beside a zero", "3人", "0人", "less", "- false actual 3人 H8, target 0人 H8"],
  ["other units", "3人", "3件", "more", "units-differ"],
])("held against a figure: %s", (_, actual, target, better, expected) => {
  const { target: figure, ...rest } = given(actual, target, better);
  expect(say(rateAgainst(rest, figure))).toBe(expected);
});

test.each<[string, Given, string]>([
  ["half of it is gone", given("75", "100", "more", "50"), "1/2 null"],
  ["nothing to start from", given("75", "100", "more"), "no-baseline"],
  ["no way to go, and held", given("50", "50", "more", "50"), "- true actual 50 H8, target 50 H8"],
  ["no way to go, and lost", given("49", "50", "more", "50"), "- false actual 49 H8, target 50 H8"],
])("the share of the way: %s", (_, figures, expected) => {
  expect(say(rateAs("progress", figures, "ratio")).startsWith(expected)).toBe(true);
});

test.each<[string, Better, string, string]>([
  ["a tenth more", "more", "11/10", "110"],
  ["a tenth better, where less is better", "less", "11/10", "90"],
  ["a tenth short", "more", "9/10", "90"],
])("the actual that is %s than the target", (_, better, rate, expected) => {
  expect(actualAs("to-target", given("1", "100", better), "ratio", Fraction.parse(rate) ?? Fraction.of(...(rate.split("/").map(BigInt) as [bigint, bigint])))?.toString()).toBe(expected);
});
