import { namesOf } from "../../grading/scheme";
import type { Ladder, RollUp, Scheme, TwoAxis } from "../../grading/scheme";
import type { SchemeItem, SchemeSheetWords } from "../../messages/scheme-sheet";
import { Fraction } from "../../quantity/fraction";
import { BLANK } from "../../workbook/draft";
import type { DraftCell } from "../../workbook/draft";
import { writeNumber, writePercent } from "./write-number";

/** In which columns the cells of a table begin; each goes on to the next, the last to the edge. `matrix` has one column a cell. */
export const SHAPES = { whole: [0], items: [0, 1, 4], letters: [0, 1, 2, 3, 4], pairs: [0, 1, 2], levels: [0, 1, 2, 3], matrix: null } as const;
export type Shape = keyof typeof SHAPES;

/** One row of the sheet. `open` says which of its cells a person has to fill in. */
export type SchemeLine = {
  readonly kind: "title" | "about" | "gap" | "section" | "header" | "row";
  readonly shape: Shape;
  readonly cells: readonly DraftCell[];
  readonly open: readonly number[];
  /** The words to choose from, by cell. */
  readonly lists?: Readonly<Record<number, readonly string[]>>;
};

const text = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });
const line = (kind: SchemeLine["kind"], words = ""): SchemeLine => ({ kind, shape: "whole", cells: [text(words)], open: [] });
const GAP = line("gap");
const row = (shape: Shape, ...cells: readonly DraftCell[]): SchemeLine => ({ kind: "row", shape, cells, open: [] });
const header = (shape: Shape, ...words: readonly string[]): SchemeLine => ({ kind: "header", shape, cells: words.map(text), open: [] });

/** The same row with its second cell left to a person, and a word about it in the last. */
function leaveOpen(filled: SchemeLine, { toFill }: SchemeSheetWords): SchemeLine {
  const note = filled.cells.at(-1);
  return { ...filled, cells: [...filled.cells.slice(0, -1), text(note?.kind === "text" ? `${toFill}\n${note.text}` : toFill)], open: [1] };
}

class Lines {
  constructor(
    private readonly scheme: Scheme,
    private readonly words: SchemeSheetWords,
  ) {}

  private itemHeader(): SchemeLine {
    const { headings } = this.words;
    return header("items", headings.item, headings.content, headings.note);
  }

  private item(item: SchemeItem, content: DraftCell, choices: Readonly<Record<string, string>> | null = null): SchemeLine {
    const isOwn = this.scheme.ownDefaults?.some((each) => each === item) ?? false;
    const note = [isOwn ? this.words.ownDefault : "", this.words.itemNotes[item] ?? "", choices === null ? "" : this.words.choices(Object.values(choices))].filter((part) => part !== "").join("\n");
    const line = row("items", text(this.words.items[item]), content, text(note));
    return choices === null ? line : { ...line, lists: { 1: Object.values(choices) } };
  }

  private optional(item: SchemeItem, value: Fraction | null): SchemeLine {
    return this.item(item, value === null ? text(this.words.none) : writeNumber(value));
  }

  basics(): readonly SchemeLine[] {
    const { words } = this;
    const { name, source, formula, compound, rounding, digits, band, bandEdge, period } = this.scheme;
    const count = (value: number | undefined) => (value === undefined ? null : Fraction.of(value));
    return [
      line("section", words.sections.basics),
      this.itemHeader(),
      this.item("name", text(name)),
      this.item("source", text(source)),
      this.item("formula", text(words.formulas[formula]), words.formulas),
      this.item("compound", text(words.compounds[compound]), words.compounds),
      this.item("rounding", text(words.roundings[rounding?.by ?? "none"]), words.roundings),
      this.optional("roundingDigits", count(rounding?.digits)),
      this.item("digits", writeNumber(Fraction.of(digits))),
      this.optional("band", band),
      this.item("bandEdge", text(words.bandEdges[bandEdge ?? "inside"]), words.bandEdges),
      this.optional("periodFrom", count(period?.from)),
      this.optional("periodTo", count(period?.to)),
    ];
  }

  letters(): readonly SchemeLine[] {
    const { letters, typedOnly, unavailable, withoutTarget } = this.scheme;
    const { headings, sections, ofs, froms, instead, insteadNotes, lettersNote } = this.words;
    const other = (name: string, kind: keyof typeof instead) => row("letters", text(name), text(instead[kind]), BLANK, BLANK, text(insteadNotes[kind]));
    return [
      line("section", sections.letters),
      header("letters", headings.letter, headings.bound, headings.from, headings.of, headings.note),
      ...letters.steps.map(({ name, bound, from, of }, index) => {
        const cells = [text(name), bound === null ? BLANK : writePercent(bound), text(froms[from]), text(ofs[of ?? "own"]), text(index === 0 ? lettersNote : "")];
        const step = { ...row("letters", ...cells), lists: { 2: Object.values(froms), 3: Object.values(ofs) } };
        return bound === null ? leaveOpen(step, this.words) : step;
      }),
      other(letters.lowest, "lowest"),
      ...typedOnly.map((name) => other(name, "typed")),
      other(unavailable, "unavailable"),
      ...(withoutTarget === undefined ? [] : [other(withoutTarget, "withoutTarget")]),
    ];
  }

  shares(): readonly SchemeLine[] {
    const { sections, headings, nthYear, sharesNote } = this.words;
    const { shares } = this.scheme;
    return [
      line("section", sections.shares),
      header("pairs", headings.year, headings.share, headings.note),
      ...Array.from({ length: Math.max(shares.length, 1) }, (_, index) => {
        const share = shares[index];
        return row("pairs", text(nthYear(index + 1)), share === undefined ? BLANK : writePercent(share), text(index === 0 ? sharesNote : ""));
      }),
    ];
  }

  private ladder({ steps, lowest }: Ladder, heading: string): readonly SchemeLine[] {
    const { headings, froms, instead, insteadNotes } = this.words;
    return [
      header("levels", heading, headings.bound, headings.from, headings.note),
      ...steps.map(({ name, bound, from }) => {
        const step = { ...row("levels", text(name), bound === null ? BLANK : writeNumber(bound), text(froms[from]), BLANK), lists: { 2: Object.values(froms) } };
        return bound === null ? leaveOpen(step, this.words) : step;
      }),
      ...(steps.length === 0 ? [{ ...leaveOpen(row("levels", BLANK, BLANK, BLANK, BLANK), this.words), open: [0, 1, 2] }] : []),
      row("levels", text(lowest), text(instead.lowest), BLANK, text(insteadNotes.lowest)),
    ];
  }

  private points(which: "quantitative" | "qualitative", rollUp: RollUp): readonly SchemeLine[] {
    const { headings, pointsNote } = this.words;
    const mustCount = which === "quantitative" ? namesOf(this.scheme.letters) : null;
    return [
      header("pairs", which === "quantitative" ? headings.letter : headings.directionLetter, headings.points, headings.note),
      ...namesToCount(this.scheme, which, rollUp).map((name, index) => {
        const points = rollUp.points.get(name);
        const counted = row("pairs", text(name), points === undefined ? BLANK : writeNumber(points), text(index === 0 ? pointsNote : ""));
        return points === undefined && (mustCount === null || mustCount.includes(name)) ? leaveOpen(counted, this.words) : counted;
      }),
    ];
  }

  rollUp(which: "quantitative" | "qualitative"): readonly SchemeLine[] {
    const { words } = this;
    const { headings, sections, bys } = words;
    const rollUp = this.scheme[which];
    const by = `${which}By` as const;
    const start = [line("section", sections[which]), this.itemHeader()];
    if (rollUp === null) {
      return this.scheme.lacking.includes(which) ? [...start, leaveOpen(this.item(by, BLANK, bys), words), ...this.emptyTables(which)] : [...start, this.item(by, text(bys.none), bys)];
    }
    return [
      ...start,
      rollUp.by === null ? leaveOpen(this.item(by, BLANK, bys), words) : this.item(by, text(bys[rollUp.by]), bys),
      this.item(`${which}None`, text(rollUp.none)),
      GAP,
      ...this.points(which, rollUp),
      GAP,
      ...this.ladder(rollUp.levels, headings[which]),
    ];
  }

  /** The tables of a roll-up that nobody has published, for people to fill in. */
  private emptyTables(which: "quantitative" | "qualitative"): readonly SchemeLine[] {
    const { headings, froms, instead, insteadNotes } = this.words;
    const names = which === "quantitative" ? namesOf(this.scheme.letters) : ["", "", ""];
    const open = (line: SchemeLine, cells: readonly number[]) => ({ ...line, open: cells });
    return [
      this.item(`${which}None`, text("-")),
      GAP,
      header("pairs", which === "quantitative" ? headings.letter : headings.directionLetter, headings.points, headings.note),
      ...names.map((name) => open(row("pairs", text(name), BLANK, BLANK), name === "" ? [0, 1] : [1])),
      GAP,
      header("levels", headings[which], headings.bound, headings.from, headings.note),
      ...[1, 2].map(() => open({ ...row("levels", BLANK, BLANK, text(froms[">="]), BLANK), lists: { 2: Object.values(froms) } }, [0, 1])),
      open(row("levels", BLANK, text(instead.lowest), BLANK, text(insteadNotes.lowest)), [0]),
    ];
  }

  overall(): readonly SchemeLine[] {
    const { words } = this;
    const { overall, lacking } = this.scheme;
    const { sections, overallBys } = words;
    const start = [line("section", sections.overall), this.itemHeader()];
    if (overall !== null) return [...start, this.item("overallBy", text(overallBys.table), overallBys), GAP, ...this.matrix(overall)];
    return lacking.includes("overall") ? [...start, leaveOpen(this.item("overallBy", BLANK, overallBys), words)] : [...start, this.item("overallBy", text(overallBys.none), overallBys)];
  }

  private matrix({ first, second, table }: TwoAxis): readonly SchemeLine[] {
    const { axes } = this.words;
    const named = (axis: TwoAxis["second"], more: readonly string[]) => {
      const rollUp = axis === "overall" ? null : this.scheme[axis];
      return [...new Set([...(rollUp ? namesOf(rollUp.levels) : []), ...more])];
    };
    const columns = named(second, table.map((each) => each.second));
    return [
      header("matrix", `${axes[first]}＼${axes[second]}`, ...columns),
      ...named(first, table.map((each) => each.first)).map((name): SchemeLine => {
        const results = columns.map((column) => table.find((each) => each.first === name && each.second === column)?.result ?? "");
        return { ...row("matrix", text(name), ...results.map(text)), open: results.flatMap((result, index) => (result === "" ? [index + 1] : [])) };
      }),
    ];
  }
}

/** All letters that may have points: those of the scheme, and for directions those that are given points. */
function namesToCount({ letters, typedOnly }: Scheme, which: "quantitative" | "qualitative", { points, levels }: RollUp): readonly string[] {
  const known = which === "quantitative" ? [...namesOf(letters), ...typedOnly] : points.size === 0 ? namesOf(levels) : [];
  return [...new Set([...known, ...points.keys()])];
}

/** The whole sheet, from top to bottom. */
export function linesOf(scheme: Scheme, words: SchemeSheetWords): readonly SchemeLine[] {
  const lines = new Lines(scheme, words);
  const parts = [lines.basics(), lines.letters(), lines.shares(), lines.rollUp("quantitative"), lines.rollUp("qualitative"), lines.overall()];
  return [line("title", words.title), line("about", words.about), ...parts.flatMap((part) => [GAP, ...part])];
}
