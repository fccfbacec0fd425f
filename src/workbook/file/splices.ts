import { LongText, type Sliced } from "./long-text";
import type { XmlElement } from "./xml-tree";

/** What is put in may be long, and come in pieces. */
type Splice = { readonly start: number; readonly end: number; readonly text: string | readonly string[] };

export const tagPrefix = ({ prefix }: { readonly prefix: string }): string => (prefix === "" ? "" : `${prefix}:`);

/** Changes to a text at known places; everything between them stays as it is. */
export class Splices {
  readonly #splices: Splice[] = [];

  constructor(private readonly text: Sliced) {}

  replace(start: number, end: number, text: string | readonly string[]): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string | readonly string[]): void {
    this.replace(at, at, text);
  }

  /** As the last children of an element, which may have had none: `<sheets/>` is opened. */
  append(element: XmlElement, text: string | readonly string[]): void {
    if (!element.selfClosing) {
      this.insert(element.innerEnd, text);
      return;
    }
    const slash = this.text.lastIndexOf("/", element.end);
    this.replace(slash, element.end, [">", ...(typeof text === "string" ? [text] : text), `</${tagPrefix(element)}${element.local}>`]);
  }

  /** At its place among the siblings that the schema puts in a fixed order. */
  insertInOrder(parent: XmlElement, order: readonly string[], local: string, text: string | readonly string[]): void {
    const later = order.slice(order.indexOf(local) + 1);
    const next = parent.children.find((child) => child.uri === parent.uri && later.includes(child.local));
    if (next) this.insert(next.start, text);
    else this.append(parent, text);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.text.slice(element.start, element.inner);
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    if (found) this.replace(element.start + found.index, element.start + found.index + found[0].length, ` ${name}="${value}"`);
  }

  /** The same, or one more attribute where it has none of the name. */
  putAttribute(element: XmlElement, name: string, value: string): void {
    if (element.attributes.has(name)) this.setAttribute(element, name, value);
    else this.insert(element.start + 1 + tagPrefix(element).length + element.local.length, ` ${name}="${value}"`);
  }

  removeAttribute(element: XmlElement, name: string): void {
    const tag = this.text.slice(element.start, element.inner);
    const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    if (found) this.replace(element.start + found.index, element.start + found.index + found[0].length, "");
  }

  /** The new text, in pieces. */
  *pieces(): Generator<string, void> {
    const between = (from: number, to: number): Iterable<string> => (this.text instanceof LongText ? this.text.between(from, to) : [this.text.slice(from, to)]);
    let at = 0;
    // What is put in at one place keeps the order in which it was asked for.
    for (const { start, end, text } of [...this.#splices].sort((a, b) => a.start - b.start)) {
      yield* between(at, start);
      if (typeof text === "string") yield text;
      else yield* text;
      at = end;
    }
    yield* between(at, this.text.length);
  }

  apply(): string {
    return [...this.pieces()].join("");
  }
}
