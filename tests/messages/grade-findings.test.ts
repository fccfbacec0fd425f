import { letterDiffers } from "../../src/checks/grades/letter-differs";
import { runChecks } from "../../src/checks/run-checks";
import { sayFinding } from "../../src/messages/checks";
import type { Language } from "../../src/messages/language";
import { gradedSheet } from "../checks/grade-sheet";

const said = (language: Language, ...rows: readonly (readonly string[])[]) => runChecks([letterDiffers], gradedSheet(rows)).findings.map((finding) => sayFinding(language, finding));

test.each<[string, Language, readonly string[], string]>([
  ["a ratio", "ja", ["1-1 健康", "参加者数", "5,900人", "10,650人", "C"], "「参加者数」の評価は入力がC、算出がDです（5,900人 ÷ 10,650人 = 55.3%）。"],
  ["in English", "en", ["1-1 健康", "参加者数", "5,900人", "10,650人", "C"], "“参加者数” was given C; computed is D (5,900人 ÷ 10,650人 = 55.3%)."],
  ["less is better", "ja", ["1-1 健康", "交通事故の件数", "200件", "100件", "A"], "「交通事故の件数」の評価は入力がA、算出がDです（100件 ÷ 200件 = 50.0%）。"],
  ["several parts", "ja", ["1-1 健康", "朝食摂取率", "児童:86% 生徒:70%", "児童:86% 生徒:100%", "A"], "「朝食摂取率」の評価は入力がA、算出がCです（児童 86% ÷ 86% = 100.0% → A、生徒 70% ÷ 100% = 70.0% → C。最も低いもの）。"],
])("a letter that differs comes with its sum: %s", (_, language, row, sentence) => {
  expect(said(language, row)).toEqual([sentence]);
});
