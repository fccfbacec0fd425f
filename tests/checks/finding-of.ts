import { UNANSWERED } from "../../src/checks/finding";
import type { Finding } from "../../src/checks/finding";

/** A finding in which nothing stands but what is given. */
export function findingOf(given: Partial<Finding> & { readonly cell?: string }): Finding {
  const { cell = "A1", ...rest } = given;
  return {
    check: "letter-differs",
    group: "grades",
    severity: "warning",
    place: { file: "計画.xlsx", sheet: "評価", cell },
    data: {},
    also: [],
    count: 1,
    cause: null,
    plan: "計画",
    measure: null,
    department: null,
    mend: null,
    key: "letter-differs/1-1/受診率",
    otherKey: "letter-differs/1-1/受診率//計画",
    digest: "0",
    answer: UNANSWERED,
    ...rest,
  };
}
