/** A book is written in one of two families of names; the strict one is rare. */
export type Family = {
  readonly main: string;
  /** Of `r:id`, and the beginning of every relationship's type. */
  readonly relations: string;
  readonly drawing: { readonly main: string; readonly sheet: string; readonly chart: string };
};

const drawingOf = (stem: string) => ({ main: `${stem}/main`, sheet: `${stem}/spreadsheetDrawing`, chart: `${stem}/chart` });

export const TRANSITIONAL: Family = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: drawingOf("http://schemas.openxmlformats.org/drawingml/2006"),
};

export const STRICT: Family = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: drawingOf("http://purl.oclc.org/ooxml/drawingml"),
};

const FAMILIES = [TRANSITIONAL, STRICT];

export const familyOf = (main: string): Family | null => FAMILIES.find((family) => family.main === main) ?? null;

export const isMain = (uri: string): boolean => uri === TRANSITIONAL.main || uri === STRICT.main;

export const isRelations = (uri: string): boolean => uri === TRANSITIONAL.relations || uri === STRICT.relations;

/** `…/relationships/worksheet` of either family is `worksheet`. */
export function relationKind(type: string): string {
  const family = FAMILIES.find(({ relations }) => type.startsWith(`${relations}/`));
  return family ? type.slice(family.relations.length + 1) : type;
}
