import { nameDiffers } from "../../../src/checks/codes/name-differs";
import { findOnSheets, GOALS, goalSheet, LIST, listSheet, overviewSheet, pageSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const LOCAL = sheetOf("ローカル", [["重点施策", "SDGsローカル指標"], ["1-1 子育て支援の充実", "受診率"], ["1-2 学校教育の充実", ""], ["2-1 健康づくりの推進", ""], ["2-2 地域医療体制の整備", ""]]);
const slipped = goalSheet(["1-1 子育て支援の充実", "1"], ["1-2 学校教育の充実", "4"], ["2-1 健康ずくりの推進", "3"], ["2-2 地域医療体制の整備", "3"]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["one name everywhere, whatever its width and blanks: nothing", [LIST, GOALS, goalSheet(["１－１　子育て支援 の充実", "1"])], []],
  ["a slip in one of three tables: the right cell can be copied", [LIST, slipped, LOCAL], ["ゴール!A4 of=measure code=2-1 typed=健康ずくりの推進 other=健康づくりの推進 otherSheet=一覧 otherCell=C4 likely=yes ⇒ 2-1 健康づくりの推進 (一覧!C4 ローカル!A4)"]],
  ["the list against one table: the list is the likely original, but nothing is sure", [LIST, slipped], ["ゴール!A4 of=measure code=2-1 typed=健康ずくりの推進 other=健康づくりの推進 otherSheet=一覧 otherCell=C4 likely=yes (一覧!C4)"]],
  ["renamed in the list alone: one finding, with all its places", [listSheet(["1 子育て", "1-1", "こども・若者の応援"], ["", "1-2", "学校教育の充実"]), GOALS, LOCAL], ["一覧!C2 of=measure code=1-1 typed=こども・若者の応援 other=子育て支援の充実 otherSheet=ゴール otherCell=A2 likely=yes (ゴール!A2 ローカル!A2)"]],
  ["the name of another measure", [LIST, goalSheet(["1-1 学校教育の充実", "4"])], ["ゴール!A2 of=measure code=1-1 typed=学校教育の充実 other=子育て支援の充実 otherSheet=一覧 otherCell=C2 likely=yes owner=1-2 (一覧!C2)"]],
  ["a direction that two projects name otherwise, without a list", [pageSheet(1, [["1-1 方針１ 切れ目ない支援", "数", "1", "2"]]), pageSheet(2, [["1-1 方針１ 切れめのない支援", "数", "1", "2"]])], ["P2!A4 of=direction code=1-1 direction=1 typed=切れめのない支援 other=切れ目ない支援 otherSheet=P1 otherCell=A4 likely=no (P1!A4)"]],
  ["under 取組 stands another name, and that is right", [pageSheet(1, [["1-1 方針１ 切れ目ない支援", "数", "1", "2"]]), sheetOf("P2", [["重点プロジェクト２　安心実現プロジェクト"], ["取組", "具体的な取組（関連事業）", "指標名", "現状値", "目標値"], ["1-1 方針１関係 ＩＣＴの活用", "取り組みます。", "割合", "1", "2"]])], []],
  ["a policy without its number, nearly called so", [LIST, sheetOf("別表", [["政策", "重点施策", "関連ゴール"], ["子育で", "1-1 子育て支援の充実", "3"]])], []],
  ["a policy without its number: the measures under it tell which it is", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["2 安心安全政策", "2-1", "防災"], ["3 環境政策", "3-1", "脱炭素"]), sheetOf("別表", [["政策", "重点施策", "関連ゴール"], ["子育て", "1-1 子育て支援の充実", "3"], ["安全安心政策", "2-1 防災", "3"], ["環境政策", "3-1 脱炭素", "3"]])], ["別表!A3 of=policy policy=2 typed=安全安心政策 other=安心安全政策 otherSheet=一覧 otherCell=A3 likely=yes (一覧!A3)"]],
  ["a project without its number, nearly called so", [overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]]), sheetOf("国", [["国の総合戦略の施策", "分野", "本市の重点プロジェクト"], ["魅力的な地域をつくる", "まち", "安心・実現プロジェクト"]])], ["国!C2 of=project project=2 typed=安心・実現プロジェクト other=安心実現プロジェクト otherSheet=数値目標 otherCell=A4 likely=yes (数値目標!A4)"]],
  ["no names: not run", [sheetOf("指標", [["えがお咲く指標", "現状値", "目標値"], ["年少人口", "1人", "2人"]])], ["not run: no-codes"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(nameDiffers, sheets)).toEqual(expected);
});
