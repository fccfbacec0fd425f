import type { Page } from "playwright-core";

/** Whatever can be pressed, and is lower or narrower than 24 pixels (WCAG 2.5.8). A link inside a sentence may be as high as its line. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const PRESSED = "a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=checkbox], [role=switch], [role=radio], [role=option], [role=menuitem], [role=slider]";
    const dialogs = [...document.querySelectorAll("[aria-modal=true]")].filter((each) => each.checkVisibility());
    const root = dialogs.at(-1) ?? document.body;
    const standsInSentence = (element: Element) => getComputedStyle(element).display === "inline" && [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    return [...root.querySelectorAll(PRESSED)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[role=grid]") !== null || element.hasAttribute("data-tabster-dummy") || (element instanceof HTMLInputElement && element.type === "file")) return [];
      // A label is pressed like its box, so both are the target.
      const parts = [element, ...(element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? [...(element.labels ?? [])] : [])].map((part) => part.getBoundingClientRect());
      const width = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
      const height = Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
      if ((width >= LEAST - 0.1 && height >= LEAST - 0.1) || standsInSentence(element)) return [];
      return [`${element.tagName.toLowerCase()}「${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30)}」 ${Math.round(width)} × ${Math.round(height)}`];
    }).slice(0, 12);
  });
}
