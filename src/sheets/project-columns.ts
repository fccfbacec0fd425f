import type { Project } from "../plan/plan";
import type { Form, FormColumn } from "./form/form";

/** Up to so many stand side by side as they are; up to so many in narrow columns; more have their names upright. */
const FEW = 8;
const SOME = 24;
/** Of narrow columns with upright names so many are legible on one page of A3. */
const ON_A_PAGE = 40;
const UPRIGHT_SIZE = 9;
/** What one upright letter of that size takes, in points. */
const UPRIGHT_LETTER = 14;
const HIGHEST = 400;

export type ProjectColumns = Pick<Form, "paper" | "orientation"> & Pick<Partial<Form>, "headingHeight" | "pagesWide"> & { readonly columns: readonly FormColumn[] };

/** One column for each project, narrower the more there are, and the paper that takes them. */
export function projectColumns(projects: readonly Project[], over: string): ProjectColumns {
  const count = projects.length;
  const columnOf = ({ name, code }: Project): FormColumn => ({ heading: name === "" ? code : name, width: 14, align: "center", style: { size: 12 } });
  const columns = projects.map(columnOf);
  if (count <= FEW) return { columns: columns.map((column) => ({ ...column, over })), paper: "A4", orientation: "portrait" };
  if (count <= SOME) return { columns: columns.map((column) => ({ ...column, over, width: 8, headingStyle: { size: 8 } })), paper: "A3", orientation: "landscape" };
  return {
    columns: columns.map((column) => ({ ...column, over, width: 4, headingStyle: { size: UPRIGHT_SIZE, rotated: "stacked", wrap: false } })),
    paper: "A3",
    orientation: "landscape",
    headingHeight: Math.min(HIGHEST, Math.max(...columns.map(({ heading }) => heading.length)) * UPRIGHT_LETTER + 6),
    pagesWide: Math.ceil(count / ON_A_PAGE),
  };
}
