import { BUILTIN_FORMATS } from "./builtin-formats";
import { LIMITS } from "./limits";
import type { Part } from "./package";
import { attributeOf, childOf, childrenOf, integerOf, parseTree, type XmlElement } from "./xml-tree";

export function readNumberFormats(styles: XmlElement): ReadonlyMap<number, string> {
  const formats = new Map(BUILTIN_FORMATS);
  for (const format of childrenOf(childOf(styles, "numFmts"), "numFmt")) {
    const id = integerOf(attributeOf(format, "numFmtId"));
    const code = attributeOf(format, "formatCode") ?? "";
    if (id !== null && code !== "" && code.length <= LIMITS.formatLength) formats.set(id, code);
  }
  return formats;
}

/** The number format of each cell style, by the number that cells name. */
export function readCellFormats(part: Part | null): readonly string[] {
  if (!part) return ["General"];
  const styles = parseTree(part.text().text, part.name);
  const formats = readNumberFormats(styles);
  return childrenOf(childOf(styles, "cellXfs"), "xf").map(
    (style) => formats.get(integerOf(attributeOf(style, "numFmtId")) ?? 0) ?? "General",
  );
}
