import type { Severity } from "../checks/finding";
import type { FindingGrouping } from "../messages/findings";

export const GROUPINGS: readonly FindingGrouping[] = ["check", "department", "sheet"];

/** What a person chose to see; it outlives the list, which is made anew with every look. */
export type FindingsView = {
  readonly hidden: readonly Severity[];
  readonly by: FindingGrouping;
  /** Groups that were opened or closed by hand. */
  readonly toggled: readonly string[];
};

export const EVERYTHING: FindingsView = { hidden: [], by: "check", toggled: [] };

/** A few findings are shown at once; of many, only the names of their groups. */
const FEW = 12;

export const isGroupOpen = ({ toggled }: FindingsView, key: string, shown: number): boolean => (shown <= FEW) !== toggled.includes(key);

export function toggleGroup(view: FindingsView, key: string): FindingsView {
  return { ...view, toggled: view.toggled.includes(key) ? view.toggled.filter((each) => each !== key) : [...view.toggled, key] };
}
