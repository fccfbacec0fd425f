import { BUILTIN_FORMATS } from "./builtin-formats";
import { SIDES } from "../finished-styles";
import type { CellLook } from "./cell-look";
import { readNumberFormats } from "./number-styles";
import { Splices, tagPrefix } from "./splices";
import { alignmentNode, borderNode, fillNode, fontNode, NO_FILL, RESERVED_FILL } from "./style-nodes";
import { node, nodeOf, signatureOf, writeNode, type XmlNode } from "./xml-node";
import { attributeOf, childOf, childrenOf, integerOf, parseTree, type XmlElement } from "./xml-tree";

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const FIRST_OWN_FORMAT = 164;
/** Formats that mean the same in every language; the others are written out. */
const SAFE_BUILTIN = [0, 1, 2, 3, 4, 9, 10, 11, 49];

const keyOf = ({ format, bold, size, font, color, fill, left, right, top, bottom, horizontal, vertical, wrap, shrink, rotated, indent }: CellLook) =>
  JSON.stringify([format, bold, size, font, color, fill, left, right, top, bottom, horizontal, vertical, wrap, shrink, rotated, indent]);

const PLAIN = keyOf({ format: "General" });

/** One of the lists in styles.xml: what is there is used again, what is new stands behind it. */
class StyleList {
  readonly #known = new Map<string, number>();
  readonly added: XmlNode[] = [];
  readonly #before: number;

  constructor(
    readonly list: string,
    readonly element: XmlElement | null,
  ) {
    const existing = element?.children.filter(({ uri }) => uri === element.uri) ?? [];
    this.#before = existing.length;
    existing.forEach((child, index) => {
      const signature = signatureOf(nodeOf(child));
      if (!this.#known.has(signature)) this.#known.set(signature, index);
    });
  }

  get count(): number {
    return this.#before + this.added.length;
  }

  indexOf(wanted: XmlNode): number {
    const signature = signatureOf(wanted);
    const known = this.#known.get(signature);
    if (known !== undefined) return known;
    const index = this.count;
    this.#known.set(signature, index);
    this.added.push(wanted);
    return index;
  }
}

/** The book's styles.xml, to which looks are added. */
export class StyleBook {
  readonly #root: XmlElement;
  readonly #formats: Map<string, number>;
  readonly #lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs", StyleList>;
  readonly #font: XmlNode;
  readonly #fontIndex: number;
  /** The style of cells that name none; what a look leaves out stays as it is there. */
  readonly #base: XmlElement | null;
  readonly #indexes = new Map<string, number>();
  #nextFormat: number;

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.#root = parseTree(text, part);
    const list = (name: string) => new StyleList(name, childOf(this.#root, name));
    this.#lists = { numFmts: list("numFmts"), fonts: list("fonts"), fills: list("fills"), borders: list("borders"), cellXfs: list("cellXfs") };
    const formats = readNumberFormats(this.#root);
    this.#formats = new Map([...formats].filter(([id, code]) => SAFE_BUILTIN.includes(id) || BUILTIN_FORMATS.get(id) !== code).map(([id, code]) => [code, id]));
    this.#nextFormat = [...formats.keys()].reduce((next, id) => Math.max(next, id + 1), FIRST_OWN_FORMAT);
    this.#base = childrenOf(childOf(this.#root, "cellXfs"), "xf")[0] ?? null;
    this.#fontIndex = integerOf(attributeOf(this.#base, "fontId")) ?? 0;
    const font = childrenOf(childOf(this.#root, "fonts"), "font")[this.#fontIndex];
    this.#font = font ? nodeOf(font) : node("font", {}, [node("sz", { val: "11" }), node("name", { val: "游ゴシック" })]);
    this.#fillDefaults();
  }

  /** Lists that a book leaves out get the entries that everyone takes for granted. */
  #fillDefaults(): void {
    const { fonts, fills, borders, cellXfs } = this.#lists;
    if (fonts.count === 0) fonts.indexOf(this.#font);
    if (fills.count === 0) fills.indexOf(NO_FILL);
    if (fills.count === 1) fills.added.push(RESERVED_FILL);
    if (borders.count === 0) borders.indexOf(borderNode({}));
    if (cellXfs.count === 0) cellXfs.indexOf(node("xf", { numFmtId: "0", fontId: "0", fillId: "0", borderId: "0" }));
  }

  get defaultFontName(): string {
    return this.#font.children.find(({ local }) => local === "name")?.attributes["val"] ?? "";
  }

  /** The number that cells of this look name. */
  indexOf(look: CellLook): number {
    const key = keyOf(look);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = key === PLAIN ? 0 : this.#addLook(look);
    this.#indexes.set(key, index);
    return index;
  }

  #baseIndex(name: string): number {
    return integerOf(attributeOf(this.#base, name)) ?? 0;
  }

  #addLook(look: CellLook): number {
    const { fonts, fills, borders, cellXfs } = this.#lists;
    const ownFont = look.bold !== undefined || look.size !== undefined || look.font !== undefined || look.color !== undefined;
    const baseAlignment = childOf(this.#base, "alignment");
    const alignment = alignmentNode(look, baseAlignment ? nodeOf(baseAlignment).attributes : {});
    const style = node(
      "xf",
      {
        numFmtId: String(this.#formatId(look.format)),
        fontId: String(ownFont ? fonts.indexOf(fontNode(this.#font, look)) : this.#fontIndex),
        fillId: String(look.fill === undefined ? this.#baseIndex("fillId") : fills.indexOf(fillNode(look.fill))),
        borderId: String(SIDES.some((side) => look[side]) ? borders.indexOf(borderNode(look)) : this.#baseIndex("borderId")),
        ...(childOf(this.#root, "cellStyleXfs") ? { xfId: attributeOf(this.#base, "xfId") ?? "0" } : {}),
        applyNumberFormat: "1",
        applyFont: "1",
        applyFill: "1",
        applyBorder: "1",
        ...(alignment ? { applyAlignment: "1" } : {}),
      },
      alignment ? [alignment] : [],
    );
    return cellXfs.indexOf(style);
  }

  #formatId(format: string): number {
    const known = this.#formats.get(format);
    if (known !== undefined) return known;
    const id = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formats.set(format, id);
    this.#lists.numFmts.added.push(node("numFmt", { numFmtId: String(id), formatCode: format }));
    return id;
  }

  /** The part's text with what was added, and nothing else changed. */
  finish(): string {
    const splices = new Splices(this.text);
    const prefix = tagPrefix(this.#root);
    for (const { list, element, added, count } of Object.values(this.#lists)) {
      if (added.length === 0) continue;
      const xml = added.map((child) => writeNode(child, prefix)).join("");
      if (element) {
        splices.setAttribute(element, "count", String(count));
        splices.append(element, xml);
      } else {
        splices.insertInOrder(this.#root, ORDER, list, `<${prefix}${list} count="${count}">${xml}</${prefix}${list}>`);
      }
    }
    return splices.apply();
  }
}
