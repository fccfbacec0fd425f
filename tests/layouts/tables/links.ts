import type { PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable } from "../columns";
import type { Drawn } from "../drawing";
import { drawn, NOTHING } from "../drawing";
import type { Layout } from "../layout";
import { GOAL_HEADINGS, GOAL_LISTS, MARKS } from "../steps/goals-form";
import { wordFor } from "../steps/header-words";
import { hierarchy, measureColumns, policyBanners, policyColumns } from "./hierarchy";
import type { Table } from "./table";

const itself = (measure: PlainMeasure) => measure;

function goalColumns(layout: Layout): readonly Column<PlainMeasure>[] {
  if (layout.goalForm === "list") return [{ heading: { word: wordFor("goals", layout.taste) }, cell: ({ goals }): Drawn => drawn(GOAL_LISTS[layout.goalList](goals)) }];
  return Array.from({ length: 17 }, (_, index): Column<PlainMeasure> => ({
    heading: { word: GOAL_HEADINGS[layout.goalHeading](index + 1), group: "SDGsのゴール" },
    cell: ({ goals }) => (goals.includes(index + 1) ? drawn(MARKS[(layout.taste + index) % MARKS.length] ?? null) : NOTHING),
  }));
}

export const goals: Table = {
  kind: "goals",
  tells: () => ["goals"],
  draw(plan, layout) {
    return [drawingOf("SDGsゴール", drawTable([...measureColumns<PlainMeasure>(layout, itself), ...goalColumns(layout)], plan.measures, { ...layout, totals: false }))];
  },
};

type Row = { readonly measure: PlainMeasure; readonly text: string | null };

/** All of a measure's in one cell, as a list, or a row each. */
export const localIndicators: Table = {
  kind: "local-indicators",
  tells: () => ["localIndicators"],
  draw(plan, layout) {
    const listed = layout.taste % 2 === 0;
    const rows = plan.measures.flatMap((measure): Row[] => {
      const names = measure.localIndicators.map((name) => name.replace("\n", ""));
      if (listed || names.length === 0) return [{ measure, text: names.length > 1 ? names.map((name) => `・${name}`).join("\n") : (names[0] ?? null) }];
      return names.map((text) => ({ measure, text }));
    });
    const columns: readonly Column<Row>[] = [
      ...policyColumns<Row>(plan, layout, ({ measure }) => measure),
      ...measureColumns<Row>(layout, ({ measure }) => measure),
      { heading: { word: wordFor("local", layout.taste) }, cell: ({ text }) => drawn(text) },
    ];
    return [{ ...drawingOf("SDGsローカル指標", drawTable(columns, rows, { ...layout, totals: false }, policyBanners<Row>(plan, layout, ({ measure }) => measure))), listed: true }];
  },
};

export const districts: Table = {
  kind: "districts",
  tells: () => ["districts"],
  draw(plan, layout) {
    const listed = layout.taste % 2 === 0;
    type District = { readonly name: string; readonly text: string };
    const rows = plan.districts.flatMap(({ name, directions }): District[] => {
      const lines = directions.map((direction) => direction.replace("\n", ""));
      return listed ? [{ name, text: lines.map((line) => `・${line}`).join("\n") }] : lines.map((text) => ({ name, text }));
    });
    const columns: readonly Column<District>[] = [
      { heading: { word: wordFor("district", layout.taste) }, cell: ({ name }) => hierarchy(`district ${name}`, name) },
      { heading: { word: wordFor("districtDirection", layout.taste) }, cell: ({ text }) => drawn(text) },
    ];
    return [{ ...drawingOf("地区別計画", drawTable(columns, rows, { ...layout, totals: false })), listed: true }];
  },
};

