import type { PlainDirection, PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import type { Drawn, Run } from "../drawing";
import { drawn } from "../drawing";
import type { Layout } from "../layout";
import { DIRECTION_STYLES } from "../steps/code-style";
import { wordFor } from "../steps/header-words";
import { hierarchy, measureColumns, measureKey, policyBanners, policyColumns } from "./hierarchy";
import { indicatorColumns } from "./indicator-columns";
import type { Table } from "./table";

type Row = { readonly measure: PlainMeasure; readonly index: number; readonly height: number };

/** Which entry of a list stands in a row of its block: the last one goes on to the end. */
const entryAt = <T>(list: readonly T[], index: number): { readonly entry: T | null; readonly first: boolean; readonly at: number } => {
  const at = Math.min(index, list.length - 1);
  return { entry: list[at] ?? null, first: at === index, at };
};

const runOf = (row: Row, list: string, at: number): Run => ({ key: `${measureKey(row.measure)} ${list} ${at}`, level: "item" });

export function directionText({ number, name }: PlainDirection, layout: Layout): string {
  const style = DIRECTION_STYLES[layout.directionStyle];
  return layout.directionNumbers ? `${style(number)}${layout.codeJoin === "\n" ? "\n" : " "}${name}` : name;
}

/** One block per measure, its indicators and its directions side by side, each at its own pace. */
export const evaluationList: Table = {
  kind: "evaluation-list",
  tells: ({ columns, directionNumbers }) => [
    "policies", "groups", "measures", "quantitative", "qualitative", "indicators", "actual", "letter", "directions", "directionLevel",
    ...onlyIf(directionNumbers, "directionNumber" as const),
    ...onlyIf(columns === "all", "department" as const, "overall" as const, "selfAssessment" as const, "directionTexts" as const),
  ],
  draw(plan, layout) {
    const all = layout.columns === "all";
    const rows = plan.measures.flatMap((measure): Row[] => {
      const height = Math.max(1, measure.indicators.length, measure.directions.length);
      return Array.from({ length: height }, (_, index) => ({ measure, index, height }));
    });
    const indicatorAt = (row: Row) => {
      const { entry, at } = entryAt(row.measure.indicators, row.index);
      return { indicator: entry, run: entry && runOf(row, "indicator", at) };
    };
    const ofMeasure = (role: string, text: (measure: PlainMeasure) => string | null) => (row: Row) => hierarchy(`${measureKey(row.measure)} ${role}`, text(row.measure));
    const ofIndicator = (text: (letter: string | null) => string | null) => (row: Row): Drawn => {
      const { entry, at } = entryAt(row.measure.indicators, row.index);
      return drawn(entry && text(entry.letter), entry && runOf(row, "letter", at));
    };
    const ofDirection = (role: string, text: (direction: PlainDirection) => string | null) => (row: Row): Drawn => {
      const { entry, at } = entryAt(row.measure.directions, row.index);
      return drawn(entry && text(entry), entry && runOf(row, role, at));
    };
    const headed = (word: Parameters<typeof wordFor>[0], cell: (row: Row) => Drawn, span?: string): Column<Row> => ({ heading: { word: wordFor(word, layout.taste), ...(span === undefined ? {} : { span }) }, cell });
    const columns: readonly Column<Row>[] = [
      ...policyColumns<Row>(plan, layout, ({ measure }) => measure),
      ...measureColumns<Row>(layout, ({ measure }) => measure),
      ...onlyIf(all, headed("overall", ofMeasure("overall", ({ overall }) => overall)), headed("selfAssessment", ofMeasure("self", ({ selfAssessment }) => selfAssessment))),
      ...indicatorColumns<Row>({ word: "indicator", group: "成果指標", baseline: false, actual: true, yearly: false }, layout, indicatorAt, plan.measures.flatMap(({ indicators }) => indicators)),
      headed("letter", ofIndicator((letter) => letter), "letters"),
      headed("letter", ofMeasure("quantitative", ({ quantitative }) => quantitative), "letters"),
      headed("direction", ofDirection("direction", (direction) => directionText(direction, layout))),
      ...onlyIf(all, headed("works", ofDirection("works", ({ works }) => works)), headed("results", ofDirection("results", ({ results }) => results)), headed("problems", ofDirection("problems", ({ problems }) => problems))),
      headed("directionLevel", ofDirection("level", ({ level }) => level), "levels"),
      headed("directionLevel", ofMeasure("qualitative", ({ qualitative }) => qualitative), "levels"),
      ...onlyIf(all, headed("nextProblems", ofDirection("next", () => "-")), headed("nextSteps", ofDirection("steps", () => "-")), headed("department", ofMeasure("department", ({ department }) => department))),
    ];
    return [drawingOf("成果・課題一覧", drawTable(columns, rows, layout, policyBanners<Row>(plan, layout, ({ measure }) => measure)))];
  },
};
