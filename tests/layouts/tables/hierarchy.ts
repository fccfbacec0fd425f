import type { PlainMeasure, PlainPlan } from "../plain-plan";
import type { Banner, Column } from "../columns";
import { onlyIf } from "../columns";
import type { Drawn } from "../drawing";
import { drawn } from "../drawing";
import type { Layout } from "../layout";
import { CODE_JOINS, CODE_STYLES } from "../steps/code-style";
import { wordFor } from "../steps/header-words";

/** Two measures that share a code by mistake are still two. */
export const measureKey = ({ code, name }: Pick<PlainMeasure, "code" | "name">) => `${code.join("-")} ${name}`;

export const hierarchy = (key: string, text: string | null): Drawn => drawn(text, { key, level: "hierarchy" });

/** In a layout with two columns for code and name, other tables still write both into one cell. */
const joinOf = (layout: Layout) => (layout.codeJoin === CODE_JOINS[5] ? " " : layout.codeJoin);

export function codeAndName(code: readonly number[], name: string, level: "group" | "policy" | "measure", layout: Layout): string {
  const join = joinOf(layout);
  const written = CODE_STYLES[layout.codeStyle](code, level);
  // `3` and `年少人口` may touch, `2024` and a year may not; `11人` would be a number.
  return `${written}${join === "" && /[0-9０-９]$/.test(written) && /^[0-9０-９]/.test(name) ? " " : join}${name}`;
}

export const measureColumns = <Row>(layout: Layout, measureOf: (row: Row) => PlainMeasure): readonly Column<Row>[] => {
  const word = wordFor("measure", layout.taste);
  if (layout.codeJoin !== "two cells") {
    return [{ heading: { word }, cell: (row) => hierarchy(`${measureKey(measureOf(row))} measure`, codeAndName(measureOf(row).code, measureOf(row).name, "measure", layout)) }];
  }
  const shared = layout.taste % 3 === 2;
  const codeWord = shared ? word : wordFor("measureCode", layout.taste);
  const span = shared ? { span: "measure" } : {};
  return [
    { heading: { word: codeWord, ...span }, cell: (row) => hierarchy(`${measureKey(measureOf(row))} code`, CODE_STYLES[layout.codeStyle](measureOf(row).code, "measure")) },
    { heading: { word, ...span }, cell: (row) => hierarchy(`${measureKey(measureOf(row))} measure`, measureOf(row).name) },
  ];
};

/** Under a project's page a row with a policy alone would not tell enough: there offices keep the column. */
export const inRows = (layout: Layout) => layout.policies === "in rows" && layout.columns === "all" && layout.arrangement !== "stacked";

/** Policies as rows over their measures; a policy has its number there. */
export function policyBanners<Row>(plan: PlainPlan, layout: Layout, measureOf: (row: Row) => PlainMeasure): (row: Row) => readonly Banner[] {
  return (row) => {
    if (!inRows(layout)) return [];
    const { policy } = measureOf(row);
    const group = plan.groups.find(({ code }) => code[0] === policy[0]);
    const own = plan.policies.find(({ code }) => code.join("-") === policy.join("-"));
    return [
      ...(group ? [{ key: `group ${group.code.join("-")}`, text: codeAndName(group.code, group.name, "group", layout) }] : []),
      ...(own ? [{ key: `policy ${own.code.join("-")}`, text: codeAndName(own.code, own.name, "policy", layout) }] : []),
    ];
  };
}

export function policyColumns<Row>(plan: PlainPlan, layout: Layout, measureOf: (row: Row) => PlainMeasure): readonly Column<Row>[] {
  const policyOf = (row: Row) => plan.policies.find(({ code }) => code.join("-") === measureOf(row).policy.join("-"));
  const groupOf = (row: Row) => plan.groups.find(({ code }) => code[0] === measureOf(row).policy[0]);
  const numbered = layout.policyNumbers === "with";
  if (inRows(layout)) return [];
  const ownCode = layout.codeJoin === "two cells" && layout.taste % 4 === 1;
  return [
    ...onlyIf<Column<Row>>(ownCode, {
      heading: { word: "政策コード" },
      cell: (row) => hierarchy(`policy code ${measureOf(row).policy.join("-")}`, CODE_STYLES[layout.codeStyle](measureOf(row).policy, "policy")),
    }),
    ...onlyIf<Column<Row>>(plan.groups.length > 0, {
      heading: { word: wordFor("group", layout.taste) },
      cell: (row) => {
        const group = groupOf(row);
        return group ? hierarchy(`group ${group.code.join("-")}`, codeAndName(group.code, group.name, "group", layout)) : drawn(null);
      },
    }),
    {
      heading: { word: wordFor("policy", layout.taste) },
      cell: (row) => {
        const policy = policyOf(row);
        return policy ? hierarchy(`policy ${policy.code.join("-")}`, numbered && !ownCode ? codeAndName(policy.code, policy.name, "policy", layout) : policy.name) : drawn(null);
      },
    },
  ];
}
