import type { Visibility } from "../snapshot";

export type ListedSheet = { readonly id: string; readonly name: string; readonly visibility: Visibility };

export type BookList = {
  readonly file: string;
  readonly readOnly: boolean;
  readonly protected: boolean;
  readonly sheets: readonly ListedSheet[];
};

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

export function queueList(context: Excel.RequestContext): () => BookList {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  return () => ({
    file: workbook.name,
    readOnly: workbook.readOnly,
    protected: workbook.protection.protected,
    sheets: workbook.worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITIES[visibility] ?? "visible" })),
  });
}
