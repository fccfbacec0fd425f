import type { Locator, Page } from "playwright-core";
import type { Hand } from "./hands";

/** More stops than any screen has; who presses Tab so often has been sent in circles. */
const MOST = 400;

type Stop = { readonly key: "Tab" | "Shift+Tab" | "ArrowLeft" | "ArrowRight" | null; readonly fault: string | null };

/** Whether the target has the focus, else the key that leads there; and what was wrong with the focus here or at the stop before. */
function lookAround(target: Locator, first: boolean): Promise<Stop> {
  return target.evaluate((wanted, isFirst): Stop => {
    const kept = window as unknown as { lastStop?: { readonly element: Element; readonly look: string } };
    const TOLD = ["outline", "boxShadow", "border", "backgroundColor", "color", "transform", "opacity", "textDecoration", "content"] as const;
    const lookOf = (element: Element) => {
      // The box of a checkbox is drawn beside it; a sibling that takes focus itself says nothing about this one.
      const box = element.nextElementSibling?.matches("a, button, input, select, textarea, [tabindex]") === false ? element.nextElementSibling : null;
      const around = [element, box, element.parentElement, element.parentElement?.parentElement, element.closest("[role=grid]")?.parentElement];
      return around.flatMap((each) => (each ? [null, "::before", "::after"].map((part) => { const style = getComputedStyle(each, part); return TOLD.map((told) => style[told]).join("|"); }) : [])).join("\n");
    };
    const name = (element: Element) => `${element.tagName.toLowerCase()}「${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30)}」`;
    const isSeen = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const points = [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, bottom - 2]] as const;
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest("label")?.control === element);
      });
    };
    const here = document.activeElement ?? document.body;
    const faults: string[] = [];
    // A stop looks the same with the focus and without it: nobody can see where they are.
    const { lastStop } = kept;
    if (!isFirst && lastStop !== undefined && lastStop.element !== here && lastStop.element.isConnected && lookOf(lastStop.element) === lastStop.look) faults.push(`${name(lastStop.element)} does not show that it has the focus`);
    const rests = here !== document.body && !here.hasAttribute("data-tabster-dummy");
    if (rests && !isFirst && !isSeen(here)) faults.push(`${name(here)} has the focus and is out of sight`);
    // A heading that was sent the focus is a place to read on from, not one where something can be done.
    if (rests && (here as HTMLElement).tabIndex >= 0) kept.lastStop = { element: here, look: lookOf(here) };
    else delete kept.lastStop;
    const fault = faults[0] ?? null;
    if (here === wanted) return { key: null, fault };
    const list = wanted.closest("[role=tablist]");
    const inList = list?.contains(here) === true;
    const before = (here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !here.contains(wanted);
    if (inList && wanted.getAttribute("role") === "tab") return { key: before ? "ArrowLeft" : "ArrowRight", fault };
    return { key: before ? "Shift+Tab" : "Tab", fault };
  }, first);
}

/** Goes to a control by Tab, and inside a list of tabs by the arrows. Each stop on the way has to be seen, and to show that one is there. */
export async function walkTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < MOST; steps += 1) {
    const { key, fault } = await lookAround(target, steps === 0);
    if (fault !== null) throw new Error(fault);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} は Tab で届かない`);
}

/** Nothing but keys. */
export const keyboardOf = (page: Page): Hand => ({
  press: async (target) => {
    await walkTo(page, target);
    await page.keyboard.press("Enter");
  },
  set: async (target, on) => {
    await walkTo(page, target);
    if ((await target.isChecked()) !== on) await page.keyboard.press("Space");
  },
  choose: async (target, label) => {
    await walkTo(page, target);
    const labels = await target.evaluate((select) => [...(select as HTMLSelectElement).options].map(({ text }) => text.trim()));
    await page.keyboard.press("Home");
    for (let step = 0; step < labels.indexOf(label); step += 1) await page.keyboard.press("ArrowDown");
  },
  type: async (target, text) => {
    await walkTo(page, target);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  },
});
