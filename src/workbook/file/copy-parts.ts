import { relationKind } from "./namespaces";
import type { PackageEdit } from "./package-edit";
import { foldName, relationsName, resolveTarget } from "./part-name";
import { escapeAttribute } from "./xml-text";
import { attributeOf, parseTree } from "./xml-tree";

const CONTENT_TYPES = "[Content_Types].xml";
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** Two sheets may show one picture; each drawing, chart or comment belongs to one. */
const SHARED = ["image"];
const OWN = ["drawing", "vmlDrawing", "comments", "printerSettings", "customProperty", "chart", "chartUserShapes", "chartStyle", "chartColorStyle", "themeOverride"];

/** `…/2011/relationships/chartStyle` is `chartStyle`, whoever made that family of names. */
const kindOf = (type: string) => relationKind(type).replace(/^.*\//, "");

type Line = { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean };

function readLines(edit: PackageEdit, part: string): readonly Line[] {
  const relations = edit.book.part(relationsName(part));
  if (!relations) return [];
  return parseTree(relations.text().text, relations.name)
    .children.filter(({ local }) => local === "Relationship")
    .map((child) => ({
      id: attributeOf(child, "Id") ?? "",
      type: attributeOf(child, "Type") ?? "",
      target: attributeOf(child, "Target") ?? "",
      external: attributeOf(child, "TargetMode") === "External",
    }));
}

/** What is said of this very part; what its ending says holds for the copy as well. */
function announceLike(edit: PackageEdit, part: string, copy: string): void {
  const types = parseTree(edit.text(edit.book.part(CONTENT_TYPES)?.name ?? CONTENT_TYPES).text, CONTENT_TYPES);
  const own = types.children.find((child) => foldName(attributeOf(child, "PartName") ?? "") === foldName(`/${part}`));
  if (own) edit.announce(copy, attributeOf(own, "ContentType") ?? "");
}

export type Copied = {
  /** Relations that the copy has as the original has them, by their names. */
  readonly kept: ReadonlySet<string>;
  /** The new parts, by the old ones' folded names. */
  readonly parts: ReadonlyMap<string, string>;
};

/**
 * Lets a new part point to copies of what the old one points to, under the same names. What may stand in a book once
 * only, or hangs on more than this sheet (tables, pivots, buttons), is left out and is not in `kept`.
 */
export function copyRelations(edit: PackageEdit, source: string, copy: string): Copied {
  const parts = new Map<string, string>();
  const lines = readLines(edit, source).flatMap((line): readonly Line[] => {
    if (line.external) return [line];
    const target = resolveTarget(source, line.target);
    const part = edit.book.part(target);
    const kind = kindOf(line.type);
    if (!part || (!SHARED.includes(kind) && !OWN.includes(kind))) return [];
    if (SHARED.includes(kind)) return [{ ...line, target: `/${part.name}` }];
    const match = /^(.*?)\d*\.([^./]+)$/.exec(part.name);
    const made = edit.freeName(match?.[1] ?? part.name, match?.[2] ?? "xml");
    edit.set(made, part.bytes());
    announceLike(edit, part.name, made);
    parts.set(foldName(part.name), made);
    for (const [old, below] of copyRelations(edit, part.name, made).parts) parts.set(old, below);
    return [{ ...line, target: `/${made}` }];
  });
  if (lines.length > 0) {
    const text = lines.map(({ id, type, target, external }) => `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ""}/>`);
    edit.setText(relationsName(copy), `${START}${text.join("")}</Relationships>`);
  }
  return { kept: new Set(lines.map(({ id }) => id)), parts };
}
