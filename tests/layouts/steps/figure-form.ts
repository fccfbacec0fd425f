import type { PlainFigure } from "../plain-plan";
import { EMPTY } from "../../../src/workbook/snapshot";
import type { Cell } from "../../../src/workbook/snapshot";
import { textCell } from "../drawing";

/** As text in one of three hands, or as a true number, typed or calculated. */
export const FIGURE_FORMS = ["5900人", "5,900人", "5,900 人", "number", "formula"] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

const SCALES: Readonly<Record<string, number>> = { "": 1, 万: 10_000, 億: 100_000_000 };

const grouped = (digits: string) => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

function digitsIn(form: FigureForm, digits: string): string {
  const unsigned = digits.replace(/^-/, "");
  return (unsigned === digits ? "" : "▲") + (form === "5900人" ? unsigned : grouped(unsigned));
}

const decimalsOf = (digits: string) => digits.split(".")[1]?.length ?? 0;

function numberCell(digits: string, scale: string, unit: string, form: FigureForm): Cell {
  const percent = unit === "%";
  const places = decimalsOf(digits);
  const point = places === 0 ? "" : `.${"0".repeat(places)}`;
  const value = (Number(digits) * (SCALES[scale] ?? 1)) / (percent ? 100 : 1);
  const whole = digits.startsWith("-") ? `-${grouped(String(-Number(digits) * (SCALES[scale] ?? 1)))}` : grouped(String(Number(digits) * (SCALES[scale] ?? 1)));
  const format = percent ? `0${point}%` : `#,##0${point}${unit === "" ? "" : `"${unit}"`}`;
  const text = percent ? `${digits}%` : whole + unit;
  return { kind: "number", value, text, format, ...(form === "formula" ? { formula: "=" } : {}) };
}

function yearSuffix(year: { readonly year: number; readonly kind: string } | null): string {
  return year === null ? "" : ` (R${year.year - 2018}${year.kind})`;
}

/** The cell of a figure. `saidElsewhere` is the unit that a column, heading or name already gives. */
export function writeFigure(figure: PlainFigure, form: FigureForm, saidElsewhere: string | null): Cell {
  switch (figure.state) {
    case "empty":
      return EMPTY;
    case "error":
      return { kind: "error", text: figure.text };
    case "unavailable":
    case "pending":
      return textCell(figure.text);
    case "parts":
      return textCell(figure.parts.map(({ label, digits }) => (form === "5900人" ? `${label}:${digits}${figure.unit}` : `${label} ${digits}${figure.unit}`)).join(form === "5900人" ? " " : "\n"));
    case "value": {
      const unit = figure.unit === saidElsewhere ? "" : figure.unit;
      const plain = figure.limit === null && figure.year === null;
      if (plain && (form === "number" || form === "formula")) return numberCell(figure.digits, figure.scale, unit, form);
      const gap = form === "5,900 人" && figure.unit !== "%" ? " " : "";
      const limit = figure.limit === null ? "" : `${gap}${figure.limit}`;
      return textCell(`${digitsIn(form, figure.digits)}${figure.scale || unit ? gap : ""}${figure.scale}${unit}${limit}${yearSuffix(figure.year)}`);
    }
  }
}
