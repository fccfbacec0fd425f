import { type DraftCell, type FormulaValue, outlineOf, type SheetDraft } from "../../src/workbook/draft";
import type { NamedCell } from "../../src/workbook/named-draft";

export const said = (text: string): NamedCell => ({ kind: "text", text });
export const counted = (value: string, format = "General"): NamedCell => ({ kind: "number", value, format });
export const linked = (text: string, sheet: string, cell: string): NamedCell => ({ kind: "link", text, sheet, cell });

/** A sheet to write; whatever a test does not care about is plain. */
export function draftOf(cells: readonly (readonly DraftCell[])[], rest: Partial<SheetDraft> = {}): SheetDraft {
  return {
    kind: "evaluation-results",
    name: "評価結果",
    cells,
    styles: [],
    merges: [],
    columnWidths: (cells[0] ?? []).map(() => 12),
    rowHeights: cells.map(() => null),
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "landscape", titleRows: null, footer: "" },
    people: [],
    ...rest,
  };
}

const LETTERS = ["A", "B", "C", "D", "-"];

/** As large a sheet of results as wanted: codes, names, figures, letters, links, a title over the whole width, and a column for people. */
export function resultsDraft(rows: number): SheetDraft {
  const columns = 12;
  const title = [said("第二次総合計画 評価結果 & 達成状況"), ...Array.from({ length: columns - 1 }, (): DraftCell => ({ kind: "blank" }))];
  const heading = ["施策", "施策名", "指標", "単位", "基準値", "実績値", "目標値", "達成率", "評価", "記載", "場所", "理由"].map(said);
  const body = Array.from({ length: rows - 2 }, (_, row) => [
    said(`${1 + (row % 7)}-${1 + (row % 3)}-${1 + (row % 5)}`),
    said(`施策の名称その${row}`),
    said(row % 9 === 0 ? "=SUM(A1)と書かれた指標" : `指標の名称その${row}`),
    said(row % 2 === 0 ? "人" : "％"),
    counted(String(100 + row)),
    row % 6 === 0 ? said("調整中") : counted(String(90 + row)),
    counted(String(120 + row)),
    counted((0.5 + (row % 50) / 100).toFixed(3), "0.0%"),
    said(LETTERS[row % 5] ?? "-"),
    said(LETTERS[(row + 1) % 5] ?? "-"),
    linked(`成果・課題一覧!F${row + 8}`, "成果・課題一覧", `F${row + 8}`),
    row % 4 === 0 ? said("'統計の公表が遅れたため") : { kind: "blank" as const },
  ]);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return draftOf([title, heading, ...body], {
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
    styles: [
      { area: whole, style: { vertical: "center", wrap: true, size: 10 } },
      { area: { ...whole, top: 1 }, style: { border: "thin" } },
      { area: { ...whole, bottom: 0 }, style: { bold: true, size: 14 } },
      { area: { ...whole, top: 1, bottom: 1 }, style: { bold: true, fill: "DDEBF7", horizontal: "center" } },
      ...Array.from({ length: Math.floor((rows - 2) / 6) }, (_, index) => ({ area: { top: 2 + index * 6, left: 8, bottom: 2 + index * 6, right: 8 }, style: { fill: "FFF2CC", color: "C00000" } })),
    ],
    columnWidths: [8, 30, 30, 6, 10, 10, 10, 10, 6, 6, 20, 30],
    rowHeights: Array.from({ length: rows }, (_, row) => (row === 0 ? 30 : row % 10 === 3 ? 37.5 : null)),
    frozen: { rows: 2, columns: 2 },
    print: { paper: "A3", orientation: "landscape", titleRows: [0, 1], footer: "評価結果 R&D" },
    people: [{ column: 11, heading: "理由" }],
  });
}

export const computed = (formula: string, value: FormulaValue, format = "General"): DraftCell => ({ kind: "formula", formula, value, format });

const LEVELS = ["A", "B", "C", "D"] as const;
const COLORS = ["2F5597", "8FAADC", "FFD966", "C55A11"] as const;

/** A sheet with all that a draft can hold: sums as formulas, charts, pages, choices, rotated headings, double lines. */
export function councilDraft(policies: number, rest: Partial<SheetDraft> = {}): SheetDraft {
  const last = policies + 1;
  const total = policies + 2;
  const counts = (policy: number) => LEVELS.map((_, level) => (policy * 3 + level * 2) % 5);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const rows = Array.from({ length: policies }, (_, policy) => [
    said(`${policy + 1} 政策の名称`),
    ...counts(policy).map((count) => counted(String(count), "0")),
    computed(`=SUM(B${policy + 3}:E${policy + 3})`, { kind: "number", value: String(sum(counts(policy))) }, "0"),
    said("未対応"),
  ]);
  const sums = LEVELS.map((_, level) => sum(Array.from({ length: policies }, (__, policy) => counts(policy)[level] ?? 0)));
  const column = (index: number) => "BCDEF"[index] ?? "B";
  const whole = { top: 1, left: 0, bottom: total, right: 6 };
  return draftOf(
    [
      [said("集計"), ...Array.from({ length: 6 }, (): DraftCell => ({ kind: "blank" }))],
      [said("政策"), ...LEVELS.map(said), said("計"), said("対応")],
      ...rows,
      [said("計"), ...sums.map((count, level) => computed(`=SUM(${column(level)}3:${column(level)}${last + 1})`, { kind: "number", value: String(count) }, "0")), computed(`=F${total}`, { kind: "number", value: String(sum(counts(policies - 1))) }, "0"), said("")],
    ],
    {
      kind: "summary",
      name: "集計",
      styles: [
        { area: { ...whole, top: 0, bottom: 0 }, style: { bold: true, size: 14, font: "ＭＳ ゴシック" } },
        { area: whole, style: { border: "thin", borderColor: "7F7F7F", vertical: "center" } },
        { area: { ...whole, bottom: 1 }, style: { bold: true, fill: "DDEBF7", horizontal: "center", bottom: "double" } },
        { area: { top: 1, left: 1, bottom: 1, right: 4 }, style: { rotated: "stacked" } },
        { area: { top: 2, left: 0, bottom: last, right: 0 }, style: { shrink: true } },
        ...outlineOf(whole, "thick"),
      ],
      columnWidths: [30, 8, 8, 8, 8, 8, 12],
      frozen: { rows: 2, columns: 1 },
      gridLines: false,
      print: { paper: "A4", orientation: "portrait", titleRows: [1, 1], footer: "令和7年度 R&D", header: "資料1", printDate: true, area: { top: 0, left: 0, bottom: total + 20, right: 6 }, margins: { left: 10, right: 10, top: 20, bottom: 15 }, centered: true },
      people: [{ column: 6, heading: "対応" }],
      pageBreaks: [total + 1],
      validations: [{ area: { top: 2, left: 6, bottom: last, right: 6 }, list: ["未対応", "対応済", "許容"] }],
      charts: [
        {
          kind: "bar",
          stacking: "stacked",
          title: "政策ごとの評価 A&B",
          categories: { top: 2, left: 0, bottom: last, right: 0 },
          series: LEVELS.map((_, level) => ({ name: { row: 1, column: level + 1 }, values: { top: 2, left: level + 1, bottom: last, right: level + 1 }, color: COLORS[level] ?? "000000" })),
          area: { top: total + 2, left: 0, bottom: total + 16, right: 6 },
          labels: true,
        },
        {
          kind: "column",
          stacking: "clustered",
          title: "計",
          categories: { top: 1, left: 1, bottom: 1, right: 4 },
          series: [{ name: { row: total, column: 0 }, values: { top: total, left: 1, bottom: total, right: 4 }, color: "2F5597" }],
          area: { top: total + 18, left: 0, bottom: total + 30, right: 6 },
        },
      ],
      ...rest,
    },
  );
}
