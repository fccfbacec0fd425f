import { type Side, SIDES } from "../finished-styles";
import type { CellLook } from "./cell-look";
import { node, type XmlNode } from "./xml-node";

const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

// What describes the book's font does not describe another: with `scheme` the theme's font would be shown instead.
const OF_THE_NAME = ["family", "charset", "scheme"];

/** The book's own font, made bold, larger or coloured, or another one. */
export function fontNode(base: XmlNode, { bold, size, font, color }: CellLook): XmlNode {
  const changed: XmlNode[] = [];
  if (bold !== undefined) changed.push(node("b", bold ? {} : { val: "0" }));
  if (size !== undefined) changed.push(node("sz", { val: String(size) }));
  if (color !== undefined) changed.push(node("color", { rgb: `FF${color.toUpperCase()}` }));
  if (font !== undefined) changed.push(node("name", { val: font }));
  const kept = base.children.filter(({ local }) => !changed.some((child) => child.local === local) && (font === undefined || !OF_THE_NAME.includes(local)));
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

export function borderNode(look: Pick<CellLook, Side>): XmlNode {
  const side = (name: Side) => {
    const line = look[name];
    if (!line || line.border === "none") return node(name);
    return node(name, { style: line.border }, [node("color", line.color === null ? { auto: "1" } : { rgb: `FF${line.color}` })]);
  };
  return node("border", {}, [...SIDES.map(side), node("diagonal")]);
}

/** Degrees upwards; from 91 on downwards; 255 is upright letters one below the other. */
const ROTATIONS = { up: "90", down: "180", stacked: "255" } as const;

export function alignmentNode({ horizontal, vertical, wrap, shrink, rotated, indent }: CellLook, base: XmlNode["attributes"]): XmlNode | null {
  const attributes = {
    ...base,
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(rotated === undefined ? {} : { textRotation: ROTATIONS[rotated] }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? "1" : "0" }),
    ...(indent === undefined ? {} : { indent: String(indent) }),
    ...(shrink === undefined ? {} : { shrinkToFit: shrink ? "1" : "0" }),
  };
  return Object.keys(attributes).length === 0 ? null : node("alignment", attributes);
}
