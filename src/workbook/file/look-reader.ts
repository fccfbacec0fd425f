import type { CellAppearance, Edge } from "./appearance";
import { resolveColor, type Palette } from "./colors";
import { attributeOf, childOf, childrenOf, integerOf, isOn, type XmlElement } from "./xml-tree";

/** `<b/>` says yes without a value. */
const isSet = (parent: XmlElement, local: string): boolean => {
  const child = childOf(parent, local);
  const value = attributeOf(child, "val");
  return child !== null && (value === null || isOn(value));
};

function readFont(font: XmlElement | undefined, palette: Palette): CellAppearance {
  if (!font) return {};
  const name = attributeOf(childOf(font, "name"), "val");
  const size = Number(attributeOf(childOf(font, "sz"), "val") ?? NaN);
  const color = resolveColor(childOf(font, "color"), palette);
  const underline = childOf(font, "u");
  return {
    ...(name === null ? {} : { font: name }),
    ...(size > 0 && size < 410 ? { size } : {}),
    ...(color === null ? {} : { color }),
    ...(isSet(font, "b") ? { bold: true } : {}),
    ...(isSet(font, "i") ? { italic: true } : {}),
    ...(isSet(font, "strike") ? { strike: true } : {}),
    ...(underline && attributeOf(underline, "val") !== "none" ? { underline: true } : {}),
  };
}

function readFill(fill: XmlElement | undefined, palette: Palette): CellAppearance {
  const pattern = childOf(fill, "patternFill");
  const type = attributeOf(pattern, "patternType");
  const stop = childOf(childOf(fill, "gradientFill"), "stop");
  const color = stop ? childOf(stop, "color") : type === "solid" ? childOf(pattern, "fgColor") : null;
  const fillColor = resolveColor(color, palette);
  return fillColor === null ? {} : { fill: fillColor };
}

function readEdge(border: XmlElement | undefined, names: readonly string[], palette: Palette): Edge | null {
  const side = names.map((name) => childOf(border, name)).find((found) => found !== null) ?? null;
  const style = attributeOf(side, "style");
  if (style === null || style === "none") return null;
  return { style, color: resolveColor(childOf(side, "color"), palette) ?? "000000" };
}

function readBorder(border: XmlElement | undefined, palette: Palette): CellAppearance {
  const top = readEdge(border, ["top"], palette);
  const bottom = readEdge(border, ["bottom"], palette);
  // The strict family speaks of start and end.
  const left = readEdge(border, ["left", "start"], palette);
  const right = readEdge(border, ["right", "end"], palette);
  return { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) };
}

function readAlignment(alignment: XmlElement | null): CellAppearance {
  const horizontal = attributeOf(alignment, "horizontal");
  const vertical = attributeOf(alignment, "vertical");
  const indent = integerOf(attributeOf(alignment, "indent")) ?? 0;
  return {
    ...(horizontal === null || horizontal === "general" ? {} : { horizontal }),
    ...(vertical === null ? {} : { vertical }),
    ...(isOn(attributeOf(alignment, "wrapText")) ? { wrap: true } : {}),
    ...(indent > 0 && indent <= 250 ? { indent } : {}),
  };
}

export type BookLooks = { readonly font: { readonly name: string; readonly size: number }; readonly styles: readonly CellAppearance[] };

/** How each cell style looks. */
export function readLooks(styles: XmlElement | null, palette: Palette): BookLooks {
  const fonts = childrenOf(childOf(styles, "fonts"), "font");
  const fills = childrenOf(childOf(styles, "fills"), "fill");
  const borders = childrenOf(childOf(styles, "borders"), "border");
  const pick = (list: readonly XmlElement[], style: XmlElement, name: string) => list[integerOf(attributeOf(style, name)) ?? 0];
  const looks = childrenOf(childOf(styles, "cellXfs"), "xf").map(
    (style): CellAppearance => ({
      ...readFont(pick(fonts, style, "fontId"), palette),
      ...readFill(pick(fills, style, "fillId"), palette),
      ...readBorder(pick(borders, style, "borderId"), palette),
      ...readAlignment(childOf(style, "alignment")),
    }),
  );
  return { font: { name: looks[0]?.font ?? "游ゴシック", size: looks[0]?.size ?? 11 }, styles: looks };
}
