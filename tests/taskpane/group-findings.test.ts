import type { Finding } from "../../src/checks/finding";
import { EVERYTHING, isGroupOpen, toggleGroup } from "../../src/taskpane/findings-view";
import { groupFindings } from "../../src/taskpane/group-findings";
import { findingOf } from "../checks/finding-of";

const at = (sheet: string, cell: string) => ({ file: "計画.xlsx", sheet, cell });
const FINDINGS: readonly Finding[] = [
  findingOf({ place: at("重点施策", "A1"), departments: ["学校教育課\n生涯学習課"] }),
  findingOf({ place: at("成果・課題一覧", "A2"), check: "code-twice", severity: "error", departments: ["健康課", "福祉課"] }),
  findingOf({ place: at("重点施策", "A3") }),
];

const say = (by: Parameters<typeof groupFindings>[1]) => groupFindings(FINDINGS, by, "ja").map(({ name, findings }) => `${name}：${findings.map(({ place }) => place.cell).join()}`);

test.each<[string, Parameters<typeof groupFindings>[1], readonly string[]]>([
  ["by check, the gravest first", "check", ["コードの重複：A2", "指標の評価の相違：A1,A3"]],
  ["by department, as one meets them; what is of two is shown to both", "department", ["学校教育課・生涯学習課：A1", "健康課：A2", "福祉課：A2", "担当課の記入なし：A3"]],
  ["by sheet", "sheet", ["重点施策：A1,A3", "成果・課題一覧：A2"]],
])("%s", (_, by, expected) => {
  expect(say(by)).toEqual(expected);
});

test("a few findings are shown at once, of many only their groups; a person opens and closes", () => {
  expect([isGroupOpen(EVERYTHING, "a", 3), isGroupOpen(EVERYTHING, "a", 300)]).toEqual([true, false]);
  const toggled = toggleGroup(EVERYTHING, "a");
  expect([isGroupOpen(toggled, "a", 3), isGroupOpen(toggled, "a", 300), isGroupOpen(toggled, "b", 300)]).toEqual([false, true, false]);
  expect(toggleGroup(toggled, "a")).toEqual(EVERYTHING);
});
