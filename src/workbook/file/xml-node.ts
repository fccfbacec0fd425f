import { escapeAttribute } from "./xml-text";
import type { XmlElement } from "./xml-tree";

/** A small element as a value: to be compared with what stands in the file, and to be written. */
export type XmlNode = {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};

export const node = (local: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlNode[] = []): XmlNode => ({
  local,
  attributes,
  children,
});

export function nodeOf(element: XmlElement): XmlNode {
  const attributes = Object.fromEntries([...element.attributes].filter(([name]) => !name.includes("|") && name !== "xmlns"));
  return node(element.local, attributes, element.children.filter(({ uri }) => uri === element.uri).map(nodeOf));
}

export function writeNode({ local, attributes, children }: XmlNode, prefix: string): string {
  const tag = `${prefix}${local}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("")}`;
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map((child) => writeNode(child, prefix)).join("")}</${prefix}${local}>`;
}

/** Attributes that say what is so anyway: `<b val="1"/>` is `<b/>`, and `applyFont="1"` on a style that has a font. */
const saysNothing = (name: string, value: string) =>
  (name === "val" && (value === "1" || value === "true")) ||
  (name.startsWith("apply") && (value === "1" || value === "true")) ||
  ((name === "pivotButton" || name === "quotePrefix" || name === "wrapText" || name === "indent" || name === "shrinkToFit" || name === "textRotation") && (value === "0" || value === "false"));

/** Equal for two nodes that mean the same, whatever order they were written in. */
export function signatureOf({ local, attributes, children }: XmlNode): string {
  const named = Object.entries(attributes)
    .filter(([name, value]) => !saysNothing(name, value))
    .map(([name, value]) => `${name}=${JSON.stringify(name === "rgb" ? value.toUpperCase() : value)}`)
    .sort();
  return `${local}(${named.join()})[${children.map(signatureOf).sort().join()}]`;
}
