import { matrixMarkEdited } from "../../../src/checks/projects/matrix-mark-edited";
import { projectMatrix } from "../../../src/sheets/project-matrix/project-matrix";
import { findOnSheets, LIST, pageSheet } from "../find-on-sheets";
import { markedIn, ownMatrix, settingsOf } from "../own-matrix";

const PAGES = [LIST, pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]]), pageSheet(2, [["1-1 方針１ 支援", "数", "1", "2"], ["1-2 方針１ 学力", "学力", "1", "2"]])];
const OWN = ownMatrix(projectMatrix, PAGES);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["as it was drawn: nothing", [...PAGES, OWN], []],
  ["one set, one cleared, one made less: each with the cell it follows from", [...PAGES, markedIn(OWN, { C5: "○", D5: "", C7: "◎" })], [
    "作成した対応表!C5 code=1-1 project=未来応援プロジェクト listed=◎ typed=○ otherSheet=P1 otherCell=B4 (P1!B4)",
    "作成した対応表!D5 code=1-1 project=安心実現プロジェクト listed=○ typed= otherSheet=P2 otherCell=B4 (P2!B4)",
    "作成した対応表!C7 code=2-1 project=未来応援プロジェクト listed= typed=◎ otherSheet=P1 otherCell=A1 (P1!A1)",
  ]],
  ["another circle is the same mark, a dash an empty cell: nothing", [...PAGES, markedIn(OWN, { D5: "◯", C6: "－" })], []],
  ["taken over: nothing", [...PAGES, markedIn(OWN, { C7: "◎" }), settingsOf(["重点プロジェクト対応表の印", "", "2-1", "未来応援プロジェクト", "◎"])], []],
  ["without a matrix of ours: not run", PAGES, ["not run: no-own-matrix"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(matrixMarkEdited, sheets)).toEqual(expected);
});
