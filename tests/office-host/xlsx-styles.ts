import type { Side, Style } from "./book";
import { escapeXml, tag } from "./xml";

const STYLES: Readonly<Record<string, string>> = { Double: "double", Dot: "dotted", Dash: "dashed" };
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };
const argb = (color: string) => `FF${color.slice(1)}`;

/** Numbers things in the order in which they first come up. */
class Numbered {
  private readonly known = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((xml) => this.of(xml));
  }

  of(xml: string): number {
    const number = this.known.get(xml) ?? this.known.size;
    this.known.set(xml, number);
    return number;
  }

  get all(): readonly string[] {
    return [...this.known.keys()];
  }
}

const FIRST_FORMAT = 164;

/** The book's styles, collected while its sheets are written. */
export class StyleSheet {
  private readonly formats = new Numbered();
  private readonly fonts = new Numbered('<sz val="11"/><name val="游ゴシック"/>');
  private readonly fills = new Numbered('<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>');
  private readonly borders = new Numbered("<left/><right/><top/><bottom/><diagonal/>");
  private readonly cells = new Numbered();

  constructor() {
    this.of({});
  }

  /** The number by which a cell refers to its style. */
  of(style: Style): number {
    const alignment = tag("alignment", {
      horizontal: style.horizontal && style.horizontal.slice(0, 1).toLowerCase() + style.horizontal.slice(1),
      vertical: (style.vertical ?? "Center").toLowerCase(),
      wrapText: style.wrap ? "1" : undefined,
      textRotation: style.rotation === undefined ? undefined : String(style.rotation === 180 ? 255 : style.rotation < 0 ? 90 - style.rotation : style.rotation),
      shrinkToFit: style.shrink ? "1" : undefined,
      indent: style.indent === undefined ? undefined : String(style.indent),
    });
    return this.cells.of(
      `<xf numFmtId="${this.formatOf(style.numberFormat)}" fontId="${this.fontOf(style)}" fillId="${this.fillOf(style.fill)}" borderId="${this.borderOf(style)}" xfId="0" applyAlignment="1">${alignment}</xf>`,
    );
  }

  private formatOf(format: string | undefined): number {
    if (format === undefined) return 0;
    return format === "@" ? 49 : FIRST_FORMAT + this.formats.of(format);
  }

  private fontOf({ bold, italic, size = 11, color, font = "游ゴシック" }: Style): number {
    return this.fonts.of(`${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/>${color ? `<color rgb="${argb(color)}"/>` : ""}<name val="${escapeXml(font)}"/>`);
  }

  private fillOf(fill: string | undefined): number {
    return fill === undefined ? 0 : this.fills.of(`<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/></patternFill>`);
  }

  private borderOf(style: Style): number {
    const side = (name: string, given: Side | undefined) => (given ? `<${name} style="${STYLES[given.style] ?? WEIGHTS[given.weight] ?? "thin"}"><color rgb="${argb(given.color)}"/></${name}>` : `<${name}/>`);
    return this.borders.of(`${side("left", style.left)}${side("right", style.right)}${side("top", style.top)}${side("bottom", style.bottom)}<diagonal/>`);
  }

  xml(): string {
    const list = (name: string, item: string, { all }: Numbered) => `<${name} count="${all.length}">${all.map((xml) => `<${item}>${xml}</${item}>`).join("")}</${name}>`;
    const formats = this.formats.all.map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`);
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : "") +
      list("fonts", "font", this.fonts) +
      list("fills", "fill", this.fills) +
      list("borders", "border", this.borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.cells.all.length}">${this.cells.all.join("")}</cellXfs>` +
      "</styleSheet>"
    );
  }
}
