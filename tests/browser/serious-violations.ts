import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fluent's own stops around a dialog: they pass the focus on as soon as they get it, so nobody ever rests on one. */
const PASSING_STOPS = "[data-tabster-dummy]";

export async function seriousViolations(page: Page, within: string, without: string = PASSING_STOPS): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).exclude(PASSING_STOPS).exclude(without).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return [...new Set(serious.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ""}`)))].slice(0, 8);
}
