import { readWorkbooks } from "../../../src/reading/read-workbooks";
import type { Plan } from "../../../src/plan/plan";
import { bookOf, sheetOf } from "../../sheet-of";

const NAMES = ["貧困をなくそう", "飢餓をゼロに", "すべての人に健康と福祉を", "質の高い教育をみんなに", "ジェンダー平等を実現しよう", "安全な水とトイレを世界中に", "エネルギーをみんなにそしてクリーンに", "働きがいも経済成長も", "産業と技術革新の基盤をつくろう", "人や国の不平等をなくそう", "住み続けられるまちづくりを", "つくる責任つかう責任", "気候変動に具体的な対策を", "海の豊かさを守ろう", "陸の豊かさを守ろう", "平和と公正をすべての人に", "パートナーシップで目標を達成しよう"];
const MASTER = sheetOf("重点施策一覧", [["政策", "重点施策コード", "重点施策"], ["1 子育て", "1-1", "子育て支援"], ["", "1-2", "学校教育"]]);
const NUMBERS = Array.from({ length: 17 }, (_, index) => String(index + 1));

const planOf = (...sheets: readonly ReturnType<typeof sheetOf>[]) => {
  const { plans, unread } = readWorkbooks([bookOf(MASTER, ...sheets)]);
  return { plan: plans[0] as Plan, unread: unread.map(({ place, text, why }) => `${place.cell} ${text}: ${why}`) };
};

const signs = ({ goalSigns }: Plan) => goalSigns.map(({ measure, text, goal, target, as, place }) => `${place.cell} ${measure} ${as} “${text}” ${goal ?? "?"}${target === null ? "" : `.${target}`}`);
const goals = ({ measures }: Plan) => measures.map((measure) => `${measure.code}: ${measure.goals.map(({ goal }) => goal).join()}`);
const row = (measure: string, marks: Readonly<Record<number, string>>) => [measure, ...NUMBERS.map((number) => marks[Number(number)] ?? "")];

test("a list says what stands in it, and that nothing stands in it", () => {
  const { plan, unread } = planOf(sheetOf("SDGs", [["重点施策", "関連ゴール"], ["1-1 子育て支援", "3、4.7、18"], ["1-2 学校教育", ""]]));
  expect(signs(plan)).toEqual(["B2 1-1 list “3” 3", "B2 1-1 list “4.7” 4.7", "B2 1-1 list “18” ?", "B3 1-2 list “” ?"]);
  expect(goals(plan)).toEqual(["1-1: 3,4", "1-2: "]);
  expect(unread).toEqual(["B2 3、4.7、18: no-goal"]);
});

test("17 columns, with names below their numbers, and one of them misspelt", () => {
  const { plan, unread } = planOf(sheetOf("SDGs", [["重点施策", ...NUMBERS], ["", ...NAMES], row("1-1 子育て支援", { 3: "○", 4: "4.7", 5: "-", 6: "中心" }), row("1-2 学校教育", {})], { merges: ["A1:A2"] }));
  expect(signs(plan).filter((sign) => !sign.includes("heading"))).toEqual(["D3 1-1 columns “○” 3", "E3 1-1 columns “4.7” 4.7", "G3 1-1 columns “中心” ?", "B4 1-2 columns “” ?"]);
  expect(signs(plan).filter((sign) => sign.includes("heading")).length).toBe(17);
  expect(signs(plan)).toContain("P2  heading “陸の豊かさを守ろう” 15");
  expect(goals(plan)).toEqual(["1-1: 3,4", "1-2: "]);
  expect(unread).toEqual(["G3 中心: no-goal"]);
});

test("names alone as the headings of 17 columns", () => {
  expect(goals(planOf(sheetOf("SDGs", [["重点施策", ...NAMES], row("1-1 子育て支援", { 3: "○", 15: "●" }), row("1-2 学校教育", { 4: "○" })])).plan)).toEqual(["1-1: 3,15", "1-2: 4"]);
});

test("a cell merged over two measures gives its goals to both", () => {
  expect(goals(planOf(sheetOf("SDGs", [["重点施策", "関連ゴール"], ["1-1 子育て支援", "3、4"], ["1-2 学校教育", ""]], { merges: ["B2:B3"] })).plan)).toEqual(["1-1: 3,4", "1-2: 3,4"]);
});

test("further rows of one measure add to it, and do not say that it has none", () => {
  const { plan } = planOf(sheetOf("SDGs", [["重点施策", "関連ゴール", "SDGsローカル指標"], ["1-1 子育て支援", "", "出生数"], ["", "3", "待機児童数"], ["", "4", "婚姻数"]]));
  expect(signs(plan)).toEqual(["B3 1-1 list “3” 3", "B4 1-1 list “4” 4"]);
});
