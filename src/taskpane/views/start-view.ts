import { VIEWS, type ViewName } from "../../messages/views";

export const viewNamed = (name: string | null): ViewName | null => VIEWS.find((view) => view === name) ?? null;

/** `?view=checks` or `#view=checks`: a button of the ribbon opens the view it is for. Excel adds marks of its own to addresses. */
export function viewInAddress({ search, hash }: Pick<Location, "search" | "hash">): ViewName | null {
  return viewNamed(new URLSearchParams(search).get("view")) ?? viewNamed(new URLSearchParams(hash.replace(/^#/, "")).get("view"));
}
