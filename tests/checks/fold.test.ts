import type { Finding } from "../../src/checks/finding";
import { foldFindings } from "../../src/checks/fold";
import { sortFindings } from "../../src/checks/sort-findings";
import { findingOf } from "./finding-of";

const say = (findings: readonly Finding[]) => findings.map(({ place, also, count }) => `${place.sheet} ${place.cell} +${also.map(({ cell }) => cell).join()} x${count}`);
const renamed = (cell: string, more: Partial<Finding> = {}) => findingOf({ cell, cause: "1-1", ...more });

const CASES: Readonly<Record<string, readonly [readonly Finding[], readonly string[]]>> = {
  "without a cause each stands alone": [[findingOf({ cell: "A1" }), findingOf({ cell: "A2" })], ["評価 A1 + x1", "評価 A2 + x1"]],
  "one cause is one finding with its places": [[renamed("A1"), findingOf({ cell: "A2" }), renamed("A3"), renamed("A4")], ["評価 A1 +A3,A4 x3", "評価 A2 + x1"]],
  "another check or plan is another cause": [[renamed("A1"), renamed("A2", { check: "code-twice", key: "code-twice/1-1" }), renamed("A3", { plan: "次の計画", key: "3//letter-differs/1-1" })], ["評価 A1 + x1", "評価 A2 + x1", "評価 A3 + x1"]],
  "a cell is named once": [[renamed("A1", { also: [findingOf({ cell: "A9" }).place] }), renamed("A2", { also: [findingOf({ cell: "A9" }).place, findingOf({ cell: "A1" }).place] })], ["評価 A1 +A9,A2 x2"]],
};

test.each(Object.entries(CASES))("%s", (_, [findings, expected]) => {
  expect(say(foldFindings(findings))).toEqual(expected);
});

const identityOf = (...digests: readonly string[]) => foldFindings(digests.map((digest, index) => renamed(`A${index}`, { digest }))).map(({ key, digest }) => `${key} ${digest}`);

test("once more in the same words is nothing new; in other words it is", () => {
  expect(identityOf("x", "x", "y")).toEqual(identityOf("y", "x"));
  expect(identityOf("x", "y")).not.toEqual(identityOf("x"));
  expect(identityOf("x", "x")).toEqual(identityOf("x"));
});

test("findings stand as one leafs through the books", () => {
  const at = (file: string, sheet: string, cell: string) => findingOf({ place: { file, sheet, cell } });
  const findings = [at("b.xlsx", "表", "A1"), at("a.xlsx", "後", "B2"), at("a.xlsx", "後", "AA2"), at("a.xlsx", "後", "A10"), at("a.xlsx", "先", "Z99"), at("なし.xlsx", "表", "A1")];
  const sheets = [{ file: "a.xlsx", sheet: "先" }, { file: "a.xlsx", sheet: "後" }, { file: "b.xlsx", sheet: "表" }];
  expect(sortFindings(findings, sheets).map(({ place }) => `${place.file} ${place.sheet} ${place.cell}`)).toEqual(["a.xlsx 先 Z99", "a.xlsx 後 B2", "a.xlsx 後 AA2", "a.xlsx 後 A10", "b.xlsx 表 A1", "なし.xlsx 表 A1"]);
});
