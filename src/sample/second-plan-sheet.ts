import type { Area } from "../workbook/address";
import { BLANK } from "../workbook/draft";
import type { DraftCell, SheetDraft, StyledArea } from "../workbook/draft";
import type { SampleMeasure, SecondPlan } from "./second-plan";

const HEADINGS = [
  "基本政策", "政策", "施策名", "全体評価", "自己評価", "指標", "令和4年度\n実績値", "令和6年度\n目標値", "定量評価", "",
  "施策の展開", "主な取組", "成果", "課題", "定性評価", "", "次期計画で取り組むべき課題", "次期計画での取組の方向性", "施策代表課",
] as const;
const WIDTHS = [12, 14, 22, 8, 30, 28, 16, 16, 6, 6, 26, 26, 30, 30, 6, 6, 26, 26, 16];
const LAST = HEADINGS.length - 1;
const HEADER_ROW = 5;

/** Prose of our own: departments write such sentences, and the sheet should look as full as theirs. */
const WORKS = ["関係団体との連携\n説明会の開催", "相談窓口の運営", "施設の点検と更新", "広報紙と市ホームページによる周知"];
const RESULTS = ["予定した事業を計画どおりに進めた。", "参加者から好評を得た。", "手続きにかかる日数が短くなった。"];
const PROBLEMS = ["担い手の高齢化が進んでいる。", "若い世代への周知が足りない。", "費用の増加に備える必要がある。"];
const ASSESSMENTS = ["おおむね計画のとおり進んでいる。", "一部に遅れがあるが、年度内に回復する見込みである。"];
const NEXT = ["事業の対象を見直す。", "-", "近隣の市町村と協力して進める。"];

const pick = (texts: readonly string[], index: number) => texts[index % texts.length] ?? "";
const text = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });
const area = (top: number, bottom: number, left: number, right = left): Area => ({ top, left, bottom, right });

type Block = { readonly cells: readonly (readonly DraftCell[])[]; readonly merges: readonly Area[] };

/** Indicators and directions run down side by side, the last of each merged to the end of the block. */
function draftBlock(measure: SampleMeasure, top: number, index: number): Block {
  const { indicators, directions } = measure;
  const height = Math.max(indicators.length, directions.length, 1);
  const bottom = top + height - 1;
  const cells = Array.from({ length: height }, (_, row): readonly DraftCell[] => {
    const indicator = indicators[row];
    const direction = directions[row];
    const first = row === 0;
    return [
      "", "",
      first ? `${measure.code} ${measure.name}` : "", first ? measure.overall : "", first ? pick(ASSESSMENTS, index) : "",
      indicator?.name ?? "", indicator?.actual ?? "", indicator?.target ?? "", indicator?.letter ?? "", first ? measure.quantitative : "",
      direction?.name ?? "", direction ? pick(WORKS, index + row) : "", direction ? pick(RESULTS, index + row) : "", direction ? pick(PROBLEMS, index + row) : "",
      direction?.level ?? "", first ? measure.qualitative : "", direction ? pick(NEXT, row + 1) : "", direction ? pick(NEXT, index + row) : "",
      first ? measure.department : "",
    ].map(text);
  });
  const lastIndicator = top + Math.max(indicators.length - 1, 0);
  const lastDirection = top + Math.max(directions.length - 1, 0);
  const merges = [
    ...[2, 3, 4, 9, 15, 18].map((column) => area(top, bottom, column)),
    ...[5, 6, 7, 8].map((column) => area(lastIndicator, bottom, column)),
    ...[10, 11, 12, 13, 14, 16, 17].map((column) => area(lastDirection, bottom, column)),
  ];
  return { cells, merges: merges.filter((merged) => merged.bottom > merged.top) };
}

/** Merges the hierarchy's cells over its measures and writes the name into the first. */
function draftHierarchy(plan: SecondPlan, tops: readonly number[], end: number, column: number, depth: number): { readonly names: ReadonlyMap<number, string>; readonly merges: readonly Area[] } {
  const codes = plan.measures.map(({ code }) => code.split("-").slice(0, depth).join("-"));
  const starts = codes.flatMap((code, index) => (code === codes[index - 1] ? [] : [{ code, top: tops[index] ?? 0 }]));
  const merges = starts.map(({ top }, index) => area(top, (starts[index + 1]?.top ?? end + 1) - 1, column));
  return {
    names: new Map(starts.map(({ code, top }) => [top, `${code} ${plan.policies.get(code) ?? ""}`])),
    merges: merges.filter((merged) => merged.bottom > merged.top),
  };
}

export function draftSecondPlan(plan: SecondPlan): SheetDraft {
  const first = HEADER_ROW + 1;
  const blocks: Block[] = [];
  const tops: number[] = [];
  let top = first;
  plan.measures.forEach((measure, index) => {
    const block = draftBlock(measure, top, index);
    blocks.push(block);
    tops.push(top);
    top += block.cells.length;
  });
  const bottom = top - 1;
  const groups = draftHierarchy(plan, tops, bottom, 0, 1);
  const policies = draftHierarchy(plan, tops, bottom, 1, 2);
  const body = blocks.flatMap(({ cells }) => cells).map((cells, index): readonly DraftCell[] => {
    const row = first + index;
    return [text(groups.names.get(row) ?? ""), text(policies.names.get(row) ?? ""), ...cells.slice(2)];
  });
  const rules = [
    `${plan.name}の成果・課題一覧`,
    "指標の評価（令和6年度の達成見込み）　A：100%以上　B：80%以上　C：60%以上　D：60%未満　-：把握できないもの",
    "定量評価　A3点・B2点・C1点・D0点の平均が2.5点を超えれば高、1.5点を超えれば中、それ以外は低",
    "定性評価　高3点・中2点・低1点の平均が2.5点以上で高、1.7点以上で中、それ以外は低",
    "",
  ];
  const banner = (value: string) => [text(value), ...Array<DraftCell>(LAST).fill(BLANK)];
  const grid = area(HEADER_ROW, bottom, 0, LAST);
  const centered = [3, 6, 7, 8, 9, 14, 15, 18];
  const styles: readonly StyledArea[] = [
    { area: area(0, 0, 0, LAST), style: { bold: true, size: 14 } },
    { area: grid, style: { border: "thin", vertical: "center", wrap: true, size: 10 } },
    ...centered.map((column) => ({ area: area(first, bottom, column), style: { horizontal: "center" as const } })),
    { area: area(HEADER_ROW, HEADER_ROW, 0, LAST), style: { bold: true, fill: "DDEBF7", horizontal: "center" } },
  ];
  return {
    kind: "sample",
    name: "成果・課題一覧",
    cells: [...rules.map(banner), HEADINGS.map(text), ...body],
    styles,
    merges: [
      area(0, 0, 0, LAST),
      area(HEADER_ROW, HEADER_ROW, 8, 9),
      area(HEADER_ROW, HEADER_ROW, 14, 15),
      ...groups.merges,
      ...policies.merges,
      ...blocks.flatMap(({ merges }) => merges),
    ],
    columnWidths: WIDTHS,
    rowHeights: [24, ...Array<number | null>(rules.length - 1).fill(null), 32, ...body.map(() => 42)],
    frozen: { rows: first, columns: 0 },
    print: { paper: "A3", orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], footer: `${plan.name}の成果・課題一覧` },
    people: [],
  };
}
