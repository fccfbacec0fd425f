import type { CellLook } from "./cell-look";
import { node, type XmlNode } from "./xml-node";

const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The book's own font, made bold, larger or coloured. */
export function fontNode(base: XmlNode, { bold, size, color }: CellLook): XmlNode {
  const changed: XmlNode[] = [];
  if (bold !== undefined) changed.push(node("b", bold ? {} : { val: "0" }));
  if (size !== undefined) changed.push(node("sz", { val: String(size) }));
  if (color !== undefined) changed.push(node("color", { rgb: `FF${color.toUpperCase()}` }));
  const kept = base.children.filter(({ local }) => !changed.some((child) => child.local === local));
  const children = [...kept, ...changed].filter(({ local, attributes }) => !(local === "b" && attributes["val"] === "0"));
  return node("font", {}, children.sort((a, b) => FONT_ORDER.indexOf(a.local) - FONT_ORDER.indexOf(b.local)));
}

export const NO_FILL = node("fill", {}, [node("patternFill", { patternType: "none" })]);
/** Excel reserves the first two fills, whatever stands there. */
export const RESERVED_FILL = node("fill", {}, [node("patternFill", { patternType: "gray125" })]);

export function fillNode(color: string): XmlNode {
  const colors = [node("fgColor", { rgb: `FF${color.toUpperCase()}` }), node("bgColor", { indexed: "64" })];
  return node("fill", {}, [node("patternFill", { patternType: "solid" }, colors)]);
}

export function borderNode(border: CellLook["border"]): XmlNode {
  const side = (local: string) => (border === undefined || border === "none" ? node(local) : node(local, { style: border }, [node("color", { auto: "1" })]));
  return node("border", {}, [side("left"), side("right"), side("top"), side("bottom"), node("diagonal")]);
}

export function alignmentNode({ horizontal, vertical, wrap, indent }: CellLook, base: XmlNode["attributes"]): XmlNode | null {
  const attributes = {
    ...base,
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? "1" : "0" }),
    ...(indent === undefined ? {} : { indent: String(indent) }),
  };
  return Object.keys(attributes).length === 0 ? null : node("alignment", attributes);
}
