import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** The very rules that the package beside it was made for. */
const RULES = createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js");
const source = readFileSync(RULES, "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fluent's own stops around a dialog: they pass the focus on as soon as they get it, so nobody ever rests on one. */
const PASSING_STOPS = "[data-tabster-dummy]";

type Found = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] };
type Axe = { readonly run: (context: object, options: object) => Promise<Found> };

/**
 * Everything that WCAG 2.2 A and AA forbid and a program can see, however slight.
 * The rules are put into the page once and not before every look: a screen is looked at hundreds of times.
 * They judge what is shown, but collect all there is before they find that out, and four of five views stay hidden in
 * the page. So for the length of a look they find nothing inside of what is hidden; the page itself stays as it is, and
 * an id that stands in two views is still found. A rule that can't be carried out fails the test: nothing passes because
 * it was not judged. Whatever is hidden now is looked at when its own view is open.
 */
export async function violations(page: Page, within: string, without: string = PASSING_STOPS): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ include, exclude, tags }) => {
      const { axe } = window as unknown as { readonly axe: Axe };
      const hidden = [...document.querySelectorAll('[hidden], [style*="display: none"]')].filter((each) => !each.checkVisibility());
      for (const each of hidden) Object.defineProperty(each, "childNodes", { configurable: true, value: [] });
      try {
        const found = await axe.run({ include, exclude }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], debug: true });
        const told = found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ""}`));
        return [...new Set(told)].slice(0, 8);
      } finally {
        for (const each of hidden) Reflect.deleteProperty(each, "childNodes");
      }
    },
    { include: [within], exclude: [PASSING_STOPS, without], tags: TAGS },
  );
}
