import { WORKBENCH } from "../../src/messages/workbench";
import { dayOf, distinctName, nameOfCopy } from "../../src/workbench/file-names";

const say = WORKBENCH.ja.savedName;
const DAY = "2026-11-20";

const copies: Record<string, readonly [file: string, taken: readonly string[], name: string]> = {
  "元の名前に日付が付く": ["計画.xlsx", ["計画.xlsx"], "計画（Hyoka 2026-11-20）.xlsx"],
  "同じ日の二度目は番号が付く": ["計画.xlsx", ["計画（Hyoka 2026-11-20）.xlsx"], "計画（Hyoka 2026-11-20 その2）.xlsx"],
  "三度目も": ["計画.xlsx", ["計画（Hyoka 2026-11-20）.xlsx", "計画（Hyoka 2026-11-20 その2）.xlsx"], "計画（Hyoka 2026-11-20 その3）.xlsx"],
  "写しの写しに日付は重ならない": ["計画（Hyoka 2025-11-18 その2）.xlsx", [], "計画（Hyoka 2026-11-20）.xlsx"],
  "今日の写しを開いて保存しても、それを上書きしない": ["計画（Hyoka 2026-11-20）.xlsx", ["計画（Hyoka 2026-11-20）.xlsx"], "計画（Hyoka 2026-11-20 その2）.xlsx"],
  "英語で付けた日付も取り除く": ["plan (Hyoka 2025-11-18).xlsx", [], "plan（Hyoka 2026-11-20）.xlsx"],
  "以前の版で付いた言葉も取り除く": ["計画（評価済み 2025-11-18 その2）.xlsx", [], "計画（Hyoka 2026-11-20）.xlsx"],
  "以前の版で付いた英語の言葉も": ["plan (evaluated 2025-11-18).xlsx", [], "plan（Hyoka 2026-11-20）.xlsx"],
  "拡張子の大文字": ["計画.XLSX", [], "計画（Hyoka 2026-11-20）.xlsx"],
};

test.each(Object.entries(copies))("%s", (_, [file, taken, name]) => {
  expect(nameOfCopy(file, DAY, taken, say)).toBe(name);
});

test("英語の名前からも、付けた日付は取り除ける", () => {
  const first = nameOfCopy("plan.xlsx", DAY, [], WORKBENCH.en.savedName);
  expect(nameOfCopy(first, DAY, [first], WORKBENCH.en.savedName)).toBe("plan (Hyoka 2026-11-20 no. 2).xlsx");
});

test("日付はこのパソコンの時計による", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

test("同じ名前の別のファイルには番号が付く", () => {
  expect(distinctName("計画.xlsx", [])).toBe("計画.xlsx");
  expect(distinctName("計画.xlsx", ["計画.xlsx", "計画 (2).xlsx"])).toBe("計画 (3).xlsx");
});
