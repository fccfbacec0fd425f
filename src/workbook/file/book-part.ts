import { WorkbookFailure } from "../failure";
import type { Visibility } from "../snapshot";
import { LIMITS } from "./limits";
import { familyOf, type Family } from "./namespaces";
import type { Package } from "./package";
import { foldName } from "./part-name";
import { readRelations, type Relation } from "./relations";
import { attributeOf, childOf, childrenOf, integerOf, isOn, parseTree, relationOf, type XmlElement } from "./xml-tree";

export type SheetEntry = {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  /** Position among all sheets, charts included: what `localSheetId` counts. */
  readonly index: number;
  readonly part: string;
};

/** What workbook.xml says. */
export type BookPart = {
  readonly name: string;
  readonly root: XmlElement;
  readonly family: Family;
  readonly relations: readonly Relation[];
  /** Names of everything with a tab. */
  readonly names: readonly string[];
  /** Sheets with cells only. */
  readonly sheets: readonly SheetEntry[];
  /** Tabs that a person sees and that hold no cells: charts. */
  readonly visibleOthers: number;
  readonly protected: boolean;
  readonly from1904: boolean;
};

function findBook(book: Package): string {
  const target = readRelations(book, "").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!book.part(target) || !target.toLowerCase().endsWith(".xml")) throw new WorkbookFailure("NotXlsx", { what: target });
  return target;
}

function visibilityOf(state: string | null): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function readBookPart(book: Package): BookPart {
  const name = findBook(book);
  const root = parseTree(book.requirePart(name).text().text, name);
  const family = root.local === "workbook" ? familyOf(root.uri) : null;
  if (!family) throw new WorkbookFailure("NotXlsx", { what: `${name} ${root.local}` });
  const relations = readRelations(book, name);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const entries = childrenOf(childOf(root, "sheets"), "sheet");
  if (entries.length > LIMITS.entries) throw new WorkbookFailure("TooLarge", { what: "sheets" });
  const parts = new Set<string>();
  const names = entries.map((entry) => attributeOf(entry, "name") ?? "");
  const sheets = entries.flatMap((entry, index): SheetEntry[] => {
    const sheet = attributeOf(entry, "name") ?? "";
    const relation = targets.get(relationOf(entry) ?? "");
    if (!relation) throw new WorkbookFailure("BrokenXml", { sheet, what: name });
    // One part under a thousand names would be read a thousand times.
    if (parts.has(foldName(relation.target))) throw new WorkbookFailure("Suspicious", { sheet, what: `two sheets ${relation.target}` });
    parts.add(foldName(relation.target));
    if (relation.kind !== "worksheet") return [];
    return [
      {
        name: sheet,
        sheetId: integerOf(attributeOf(entry, "sheetId")) ?? 0,
        visibility: visibilityOf(attributeOf(entry, "state")),
        index,
        part: relation.target,
      },
    ];
  });
  return {
    name,
    root,
    family,
    relations,
    names,
    sheets,
    visibleOthers: entries.filter((entry, index) => visibilityOf(attributeOf(entry, "state")) === "visible" && !sheets.some((sheet) => sheet.index === index)).length,
    protected: isOn(attributeOf(childOf(root, "workbookProtection"), "lockStructure")),
    from1904: isOn(attributeOf(childOf(root, "workbookPr"), "date1904")),
  };
}
