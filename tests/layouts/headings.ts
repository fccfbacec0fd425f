import type { Drawn, DrawnRow } from "./drawing";
import { drawn, lineOf } from "./drawing";
import type { Layout } from "./layout";
import { YEAR_PLACES, YEAR_STYLES } from "./steps/year-style";

export type Heading = {
  readonly word: string;
  readonly year?: number;
  /** 成果指標 over 指標名, 現状値 and 目標値, in headers of more than one row. */
  readonly group?: string;
  /** Columns that share one heading cell. */
  readonly span?: string;
};

const yearIn = (heading: Heading, layout: Layout) => (heading.year === undefined ? null : YEAR_STYLES[layout.yearStyle](heading.year));

function inOneCell(heading: Heading, layout: Layout): string {
  const year = yearIn(heading, layout);
  return year === null ? heading.word : YEAR_PLACES[layout.yearPlace](heading.word, year);
}

/** What one column says in each row of the header; a text that stays the same is one cell over these rows. */
function stack(heading: Heading, layout: Layout): readonly string[] {
  const year = yearIn(heading, layout);
  const whole = inOneCell(heading, layout);
  switch (layout.headerRows) {
    case "one":
      return [whole];
    case "grouped":
      return [heading.group ?? whole, whole];
    case "years below":
      return year === null ? [whole, whole] : [heading.word, year];
    case "years above":
      return year === null ? [whole, whole] : [year, heading.word];
    case "three":
      return year === null ? [heading.group ?? whole, whole, whole] : [heading.group ?? heading.word, heading.word, year];
  }
}

/** Drops rows that say nothing the next one does not say: a header is only as high as it needs to be. */
function neededRows(stacks: readonly (readonly string[])[]): readonly number[] {
  const height = stacks[0]?.length ?? 0;
  return Array.from({ length: height }, (_, row) => row).filter((row) => row === height - 1 || stacks.some((texts) => texts[row] !== texts[row + 1]));
}

export function drawHeadings(headings: readonly Heading[], layout: Layout): readonly DrawnRow[] {
  const stacks = headings.map((heading) => stack(heading, layout));
  return neededRows(stacks).map((row) => lineOf("header", ...headings.map((heading, column) => headingCell(stacks[column] ?? [], row, heading, column))));
}

function headingCell(texts: readonly string[], row: number, heading: Heading, column: number): Drawn {
  const text = texts[row] ?? "";
  const ownToTheEnd = texts.slice(row).every((below) => below === text);
  const shared = heading.span ?? (ownToTheEnd ? `column ${column}` : `shared`);
  return drawn(text, { key: `heading ${shared} ${text}`, level: "heading" });
}
