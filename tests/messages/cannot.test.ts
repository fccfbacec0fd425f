import { sayCannot } from "../../src/messages/sheets-view";

const LACKS = [{ plan: "第2次", why: "no-goals" }, { plan: "第3次", why: "no-goals" }] as const;
const [LACK] = LACKS;

test.each<[string, string, string]>([
  ["what is missing, and what to write where", sayCannot("ja", [LACK], false), "作成できません：SDGsのゴールの記入がありません。施策の表に「SDGsのゴール」の列を設け、ゴールの番号を記入してください。"],
  ["of several plans it is said once", sayCannot("ja", LACKS, false), "作成できません：SDGsのゴールの記入がありません（第2次）、SDGsのゴールの記入がありません（第3次）。施策の表に「SDGsのゴール」の列を設け、ゴールの番号を記入してください。"],
  ["where further files can be opened, another may have it", sayCannot("ja", [LACK], true), "作成できません：SDGsのゴールの記入がありません。施策の表に「SDGsのゴール」の列を設け、ゴールの番号を記入してください。別のファイルにあるときは、そのファイルも開き、「一緒に読むファイル」で選べます。"],
  ["in English", sayCannot("en", [LACK], false), "Can't be made: no SDGs goals are given. Give the table of measures a column for SDGs goals, and write their numbers there."],
])("%s", (_, said, sentence) => {
  expect(said).toBe(sentence);
});
