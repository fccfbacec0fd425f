import { foldedName } from "../codes/mentioned";

/** What a name is compared by: 事業所数（件）, ・事業所数 and 事業所数※ are one indicator. */
export const outcomeName = (name: string | null) =>
  foldedName(name ?? "")
    .replace(/^[・●○◆■▪]/, "")
    .replace(/※\d*/g, "")
    .replace(/[(（](?:%|人|件|回|箇所|か所|カ所|団体|世帯|校|基|戸|台|日|円|千円|億円|ha|㎡|t)[)）]$/, "");
