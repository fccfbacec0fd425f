import { countOn, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const goals = (first: string, second: string, third: string) => [
  ["施策", ...Array.from({ length: 17 }, (_, index) => String(index + 1))],
  ["1-1 健康づくり", first, second, "", ...Array.from({ length: 14 }, () => "")],
  ["1-2 学校教育", "", second, third, ...Array.from({ length: 14 }, () => "")],
];

const CASES: FormCases = {
  "two circles for one": [sheet(goals("○", "○", "〇")), "D3 1"],
  "one circle throughout": [sheet(goals("○", "○", "○")), null],
  "two signs are two choices": [sheet(goals("○", "○", "◎")), null],
  "full-width and half-width letters": [sheet([["施策コード", "施策名", "評価"], ["1-1", "健康づくり", "A"], ["1-2", "学校教育", "A"], ["1-3", "防災", "Ａ"]]), "C4 1"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-04", on)).toBe(counted);
});
