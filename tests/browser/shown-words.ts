import type { Page } from "playwright-core";

/** All that a page says, to the eye and to the ear, in every view that was opened; not the cells of a sheet. */
export async function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest("script, style, [role=grid], [role=columnheader]") === null) texts.push(node.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("[role=grid]") !== null) continue;
      for (const name of ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"]) texts.push(element.getAttribute(name) ?? "");
    }
    return [...new Set(texts.map((text) => text.trim().replace(/\s+/g, " ")).filter((text) => text !== ""))];
  });
}

/** How things that are used are called. */
export async function controlNames(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.body.querySelectorAll("button, [role=tab], [role=switch], label, h1, h2, legend, th, option")].filter((element) => element.closest("[role=grid], [lang=ja], [lang=en]:not(html)") === null).map((element) => (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ")));
}
