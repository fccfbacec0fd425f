import { type Area, areaName } from "../address";
import type { SheetDraft } from "../draft";
import { type NamedDraft, nameReferences } from "../named-draft";
import { WorkbookFailure } from "../failure";
import type { KeptCopy } from "../workbook";
import { findMarked } from "../mark";
import { freeSheetName } from "../sheet-name";
import { choicesText } from "../choices";
import { around } from "./areas";
import { checkCharts } from "./draw-charts";
import type { Inspected, Inspection } from "./inspect";
import { temporaryName } from "./step";
import { areaOfDraft } from "./write-plan";

/** Which sheet a draft goes to. `temporary` is the name of what the write adds: the new sheet, or the copy of the old. */
export type Target = { readonly draft: NamedDraft; readonly name: string; readonly temporary: string } & (
  | { readonly is: "new" }
  | {
      readonly is: "written anew";
      readonly id: string;
      readonly used: Area | null;
      /** All that will be changed: what stands there, and what will. */
      readonly changed: Area;
      readonly heights: readonly (number | null)[];
      readonly mark: string | null;
      /** The names of all that stand in the sheet, a person's too. */
      readonly charts: readonly string[];
      /** The person's sheet in which it is kept as it stands. */
      readonly copy: string | null;
    }
);

const ONE_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function anew(draft: NamedDraft, sheet: Inspected, temporary: string, copy: string | null): Target {
  if (sheet.facts.protected) throw new WorkbookFailure("SheetProtected", { sheet: sheet.name });
  const { used, markText } = sheet.facts;
  const changed = around(around(used, areaOfDraft(draft)), ONE_CELL) ?? ONE_CELL;
  return { is: "written anew", draft, name: sheet.name, temporary, id: sheet.id, used, changed, heights: sheet.heights ?? [], mark: markText, charts: sheet.charts ?? [], copy };
}

/** Refuses what is known to fail before anything is touched. Nothing may be left of an earlier write. */
export function targetsOf({ list, sheets }: Inspection, drafts: readonly SheetDraft[], copies: readonly KeptCopy[], run: string): readonly Target[] {
  // Even a sheet that is written anew needs a place for its copy.
  if (list.protected) throw new WorkbookFailure("BookProtected");
  if (new Set(drafts.map(({ kind }) => kind)).size < drafts.length) throw new WorkbookFailure("Unexpected", { what: "two drafts of one kind" });
  const taken = list.sheets.map(({ name }) => name);
  const known = sheets.map((sheet) => ({ ...sheet, mark: sheet.facts.mark }));
  const chosen = drafts.map(({ kind, name: wanted }) => {
    const found = findMarked(known, kind);
    if (found) return { kind, found, name: found.name };
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return { kind, found: null, name };
  });
  const copyOf = (kind: string): string | null => {
    const wanted = copies.find((copy) => copy.kind === kind)?.name;
    if (wanted === undefined) return null;
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const earlier = known.flatMap(({ mark }) => (mark ? (findMarked(known, mark.kind) ?? []) : [])).map(({ name, mark }) => ({ kind: mark?.kind ?? "", name }));
  return drafts.flatMap((draft, index): Target[] => {
    const target = chosen[index];
    if (!target) return [];
    const named = nameReferences(draft, [...chosen, ...earlier]);
    const temporary = temporaryName(run, index + 1);
    checkCharts(named);
    named.validations?.forEach(({ list }) => choicesText(list));
    return [target.found ? anew(named, target.found, temporary, copyOf(draft.kind)) : { is: "new", draft: named, name: target.name, temporary }];
  });
}

export const rangeOfDraft = (draft: SheetDraft): string => areaName(areaOfDraft(draft) ?? ONE_CELL);
