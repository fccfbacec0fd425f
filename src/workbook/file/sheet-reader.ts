import { MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, type Area, type Position } from "../address";
import { WorkbookFailure } from "../failure";
import { makeCell, type BookContext } from "./cell-reader";
import { spanGridInSteps, type Grid, type Located } from "./grid";
import { LIMITS } from "./limits";
import type { CustomProperty } from "./mark-part";
import { isMain, isRelations } from "./namespaces";
import type { Part } from "./package";
import { FormulaReading } from "./shared-formulas";
import { TextRuns } from "./shared-strings";
import type { Steps } from "./steps";
import { streamXmlInSteps, type XmlTag } from "./xml-stream";
import { integerOf, isOn } from "./xml-tree";

export type SheetContent = Grid & {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  readonly properties: readonly CustomProperty[];
};

const valueOf = (tag: XmlTag, name: string): string | null => tag.attributes[name]?.value ?? null;

/** Reads one sheet as a stream; only what a cell holds is kept, never what it looks like. */
class SheetReading {
  readonly #cells: Located[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #properties: CustomProperty[] = [];
  readonly #runs = new TextRuns();
  #protected = false;
  #row = -1;
  #column = -1;
  #nextHidden = 0;
  #cell: { readonly at: Position; readonly type: string; readonly style: number } | null = null;
  #value = "";
  readonly #formulas = new FormulaReading();
  #formula: { readonly type: string | null; readonly group: string | null; text: string } | null = null;
  #inFormula = false;
  #inValue = false;

  constructor(
    private readonly sheet: string,
    private readonly context: BookContext,
  ) {}

  open(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    switch (tag.local) {
      case "row":
        this.#openRow(tag);
        break;
      case "c":
        this.#openCell(tag);
        break;
      case "v":
        this.#inValue = true;
        break;
      case "f":
        if (this.#cell) {
          this.#formula = { type: valueOf(tag, "t"), group: valueOf(tag, "si"), text: "" };
          this.#inFormula = true;
        }
        break;
      case "col":
        this.#takeColumns(tag);
        break;
      case "mergeCell":
        this.#takeMerge(tag);
        break;
      case "sheetProtection":
        this.#protected = isOn(valueOf(tag, "sheet"));
        break;
      case "customPr":
        this.#takeProperty(tag);
        break;
      default:
        if (this.#cell) this.#runs.open(tag.local);
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inFormula && this.#formula) this.#formula.text += text;
    else if (this.#cell) this.#runs.take(text);
  }

  close(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    if (tag.local === "v") this.#inValue = false;
    else if (tag.local === "f") this.#inFormula = false;
    else if (tag.local === "c") this.#closeCell();
    else if (this.#cell) this.#runs.close(tag.local);
  }

  #openRow(tag: XmlTag): void {
    const named = valueOf(tag, "r");
    this.#row = named === null ? this.#row + 1 : Number(named) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0) throw new WorkbookFailure("BrokenXml", { sheet: this.sheet, what: "row" });
    if (this.#row >= MAX_ROWS) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "rows" });
    this.#column = -1;
    if (isOn(valueOf(tag, "hidden"))) this.#hiddenRows.push(this.#row);
  }

  #openCell(tag: XmlTag): void {
    const at = this.#locate(valueOf(tag, "r"));
    this.#row = at.row;
    this.#column = at.column;
    this.#cell = { at, type: valueOf(tag, "t") ?? "n", style: integerOf(valueOf(tag, "s")) ?? 0 };
    this.#value = "";
    this.#formula = null;
    this.#inFormula = false;
    this.#runs.finish();
  }

  #locate(name: string | null): Position {
    if (name === null) {
      if (this.#column + 1 >= MAX_COLUMNS) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "columns" });
      return { row: Math.max(0, this.#row), column: this.#column + 1 };
    }
    const at = parseCell(name);
    if (at) return at;
    throw new WorkbookFailure(/^[A-Z]+[0-9]+$/i.test(name) ? "TooLarge" : "BrokenXml", { sheet: this.sheet, what: `cell ${name.slice(0, 20)}` });
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { at, type, style } = this.#cell;
    const formula = this.#formula && this.context.budget.spendText(this.#formulas.read(this.#formula.type, this.#formula.group, this.#formula.text, at));
    const cell = makeCell({ type, style, value: this.#value, inline: this.#runs.finish(), formula }, this.context);
    this.#cell = null;
    if (cell.kind === "empty") return;
    this.context.budget.spendCell(this.sheet);
    this.#cells.push({ ...at, cell });
  }

  #takeColumns(tag: XmlTag): void {
    const from = (integerOf(valueOf(tag, "min")) ?? 0) - 1;
    const to = Math.min((integerOf(valueOf(tag, "max")) ?? 0) - 1, MAX_COLUMNS - 1);
    if (!isOn(valueOf(tag, "hidden"))) return;
    // Columns come in order and once each; a file that repeats them costs no more than that.
    for (let column = Math.max(from, this.#nextHidden); column <= to; column += 1) this.#hiddenColumns.push(column);
    this.#nextHidden = Math.max(this.#nextHidden, to + 1);
  }

  #takeMerge(tag: XmlTag): void {
    const area = parseArea(valueOf(tag, "ref") ?? "");
    if (!area) return;
    if (this.#merges.length >= LIMITS.merges) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "merges" });
    this.#merges.push(area);
  }

  #takeProperty(tag: XmlTag): void {
    const relation = Object.values(tag.attributes).find(({ local, uri }) => local === "id" && isRelations(uri));
    this.#properties.push({ name: valueOf(tag, "name") ?? "", relation: relation?.value ?? "" });
  }

  *finish(): Steps<SheetContent> {
    return {
      ...(yield* spanGridInSteps(this.#cells, this.#merges, this.sheet, this.context.budget)),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      protected: this.#protected,
      properties: this.#properties,
    };
  }
}

/** Whoever wants more of a sheet than what its cells hold, in the same run. */
export type Beside = { readonly open: (tag: XmlTag) => void };

export function* readSheetInSteps(part: Part, sheet: string, context: BookContext, beside: Beside | null): Steps<SheetContent> {
  const reading = new SheetReading(sheet, context);
  const { text: whole } = yield* part.longText();
  yield* streamXmlInSteps(whole, part.name, part.entry.size, () => ({
    open: (tag) => {
      reading.open(tag);
      beside?.open(tag);
    },
    text: (text) => {
      reading.text(text);
    },
    close: (tag) => {
      reading.close(tag);
    },
  }));
  return yield* reading.finish();
}
