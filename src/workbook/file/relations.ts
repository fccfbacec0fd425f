import { relationKind } from "./namespaces";
import type { Package } from "./package";
import { relationsName, resolveTarget } from "./part-name";
import { attributeOf, parseTree } from "./xml-tree";

export type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/** What a part points to inside the package; `""` is the package itself. */
export function readRelations(book: Package, part: string): readonly Relation[] {
  const relations = book.part(relationsName(part));
  if (!relations) return [];
  return parseTree(relations.text().text, relations.name)
    .children.filter((child) => child.local === "Relationship" && attributeOf(child, "TargetMode") !== "External")
    .map((child) => ({
      id: attributeOf(child, "Id") ?? "",
      kind: relationKind(attributeOf(child, "Type") ?? ""),
      target: resolveTarget(part, attributeOf(child, "Target") ?? ""),
    }));
}
