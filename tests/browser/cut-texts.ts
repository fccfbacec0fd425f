import type { Page } from "playwright-core";

/**
 * Words that can't be read whole: cut off, outside the box they stand in, beyond the page, or over one another.
 * Not looked at: cells of a sheet (they are cut as a spreadsheet cuts them), and words for screen readers alone.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Words = { readonly element: Element; readonly text: string; readonly rects: readonly DOMRect[]; readonly scroller: Element | null };
    const told = new Set<string>();
    const edge = document.documentElement.clientWidth;
    const name = (element: Element, text: string) => `${element.tagName.toLowerCase()}「${text.trim().replace(/\s+/g, " ").slice(0, 30)}」`;
    const isFor = (element: Element, what: string) => element.closest(what) !== null;
    const clipped = new Map<Element, boolean>();
    const isClipped = (element: Element | null): boolean => {
      if (element === null) return false;
      const known = clipped.get(element);
      if (known !== undefined) return known;
      const { clipPath, overflow } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const itself = clipPath === "inset(50%)" || (overflow === "hidden" && width <= 1 && height <= 1);
      const answer = itself || isClipped(element.parentElement);
      clipped.set(element, answer);
      return answer;
    };
    // What is hidden has no look to ask for, and most of the page is: so that comes first.
    const isUnseen = (element: Element): boolean => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isClipped(element);
    // What is wider on purpose can be reached with the keyboard, and moves without the page.
    const scrollsOnPurpose = (element: Element) => (element instanceof HTMLElement && element.tabIndex >= 0) || element.querySelector(":scope > [role=tablist]") !== null || element.getAttribute("role") === "tablist";

    const dialogs = [...document.querySelectorAll("[aria-modal=true]")].filter((each) => each.checkVisibility());
    const root = dialogs.at(-1) ?? document.body;
    if (document.documentElement.scrollWidth > edge + 1) told.add(`the page is ${document.documentElement.scrollWidth} wide, not ${edge}`);
    for (const each of root.querySelectorAll("*")) {
      if (each.clientWidth === 0 || each.scrollWidth <= each.clientWidth + 1) continue;
      if (/auto|scroll/.test(getComputedStyle(each).overflowX) && !isFor(each, "[role=grid], textarea") && !scrollsOnPurpose(each)) told.add(`${name(each, each.textContent)} scrolls sideways: ${each.scrollWidth} in ${each.clientWidth}`);
    }

    const look = (element: Element, text: string, rects: readonly DOMRect[]): Words => {
      let box = false;
      // The empty half of a closing bracket may stand outside.
      const hanging = /[）」』】〕。、]/.test(text) ? parseFloat(getComputedStyle(element).fontSize) / 2 : 0;
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.display === "contents") continue;
        const place = each.getBoundingClientRect();
        // Letters of a font are higher than the line they stand in, and stick out by nature.
        const spare = 1 + Math.max(0, (rects[0]?.height ?? 0) - (parseFloat(style.lineHeight) || 0)) / 2;
        const outside = rects.some(({ left, right }) => left < place.left - 1 || right > place.right + 1 + hanging);
        const below = rects.some(({ top, bottom }) => top < place.top - spare - 3 || bottom > place.bottom + spare + 3);
        const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
        if (scrolls) {
          if (outside && !scrollsOnPurpose(each)) told.add(`${name(element, text)} is wider than ${name(each, "")}`);
          return { element, text, rects, scroller: each };
        }
        if (/hidden|clip/.test(style.overflowX) && (outside || below)) {
          const meant = style.textOverflow === "ellipsis" && isFor(each, "[title]");
          if (!meant) told.add(`${name(element, text)} is cut off`);
          return { element, text, rects, scroller: each };
        }
        if (!box && !style.display.startsWith("inline")) {
          box = true;
          if (outside || below) told.add(`${name(element, text)} sticks out of its box`);
        }
        if (style.position === "fixed") return { element, text, rects, scroller: each };
      }
      if (rects.some(({ right, left }) => right > edge + 1 || left < -1)) told.add(`${name(element, text)} is beyond the page`);
      return { element, text, rects, scroller: null };
    };

    const words: Words[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? "";
      if (element === null || text.trim() === "" || isFor(element, "[role=grid], option, script, style, svg title, svg desc") || isUnseen(element)) continue;
      // Word by word: a wide space at the end of a line hangs out of it, and nobody sees it.
      const rects = [...text.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      });
      if (rects.length > 0) words.push(look(element, text, rects));
    }

    // A list that is chosen from shows its choice in one line.
    const pen = document.createElement("canvas").getContext("2d");
    for (const select of root.querySelectorAll("select")) {
      if (isUnseen(select) || pen === null) continue;
      const style = getComputedStyle(select);
      pen.font = style.font;
      const chosen = select.selectedOptions[0]?.text ?? "";
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (pen.measureText(chosen).width > room + 1 && select.title !== chosen) told.add(`select「${chosen.slice(0, 30)}」 shows ${Math.round(room)} of ${Math.round(pen.measureText(chosen).width)}`);
    }

    const lines = words.flatMap(({ rects, ...of }) => rects.map((rect) => ({ ...of, rect }))).sort((a, b) => a.rect.top - b.rect.top);
    lines.forEach((one, index) => {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (other === undefined || other.rect.top > one.rect.bottom) return;
        if (other.element === one.element || other.scroller !== one.scroller) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        if (across > 2 && down > Math.min(one.rect.height, other.rect.height) * 0.35) told.add(`${name(one.element, one.text)} lies over ${name(other.element, other.text)}`);
      }
    });
    return [...told].slice(0, 12);
  });
}
