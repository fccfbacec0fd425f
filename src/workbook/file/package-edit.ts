import { WorkbookFailure } from "../failure";
import { finish, type Pauses } from "../steps";
import type { Package } from "./package";
import { foldName, relationsName, resolveTarget } from "./part-name";
import { Splices, tagPrefix } from "./splices";
import { decodeXml, encodeXml, escapeAttribute, type XmlText } from "./xml-text";
import { attributeOf, parseTree, type XmlElement } from "./xml-tree";
import { rewriteZipInSteps } from "./zip-writer";

const CONTENT_TYPES = "[Content_Types].xml";
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package with changes that are not yet bytes. */
export class PackageEdit {
  readonly #changes = new Map<string, { readonly name: string; readonly bytes: Uint8Array | null }>();

  constructor(readonly book: Package) {}

  has(name: string): boolean {
    const change = this.#changes.get(foldName(name));
    return change ? change.bytes !== null : this.book.part(name) !== null;
  }

  set(name: string, bytes: Uint8Array): void {
    this.#changes.set(foldName(name), { name, bytes });
  }

  setText(name: string, text: string): void {
    this.set(name, new TextEncoder().encode(text));
  }

  drop(name: string): void {
    this.#changes.set(foldName(name), { name, bytes: null });
  }

  text(name: string): XmlText {
    const changed = this.#changes.get(foldName(name))?.bytes;
    return changed ? decodeXml(changed, name) : this.book.requirePart(name).text();
  }

  /** A part's new text, in the encoding it has. */
  replaceText(name: string, text: string): void {
    const before = this.text(name);
    if (text !== before.text) this.set(name, encodeXml({ ...before, text }));
  }

  /** Changes an XML part by splices. */
  edit(name: string, change: (splices: Splices, root: XmlElement) => void): void {
    const { text } = this.text(name);
    const splices = new Splices(text);
    change(splices, parseTree(text, name));
    this.replaceText(name, splices.apply());
  }

  /** `xl/worksheets/sheet12.xml`: the first number that is free. */
  freeName(stem: string, extension: string): string {
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  announce(name: string, contentType: string): void {
    this.edit(this.#contentTypes(), (splices, root) => {
      splices.append(root, `<${tagPrefix(root)}Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`);
    });
  }

  unannounce(name: string): void {
    this.edit(this.#contentTypes(), (splices, root) => {
      const found = root.children.find((child) => foldName(attributeOf(child, "PartName") ?? "") === foldName(`/${name}`));
      if (found) splices.replace(found.start, found.end, "");
    });
  }

  #contentTypes(): string {
    const name = this.book.part(CONTENT_TYPES)?.name ?? CONTENT_TYPES;
    if (!this.has(name)) throw new WorkbookFailure("BrokenZip", { what: CONTENT_TYPES });
    return name;
  }

  /** Lets a part point to another; says the name of the new relationship. */
  relate(source: string, type: string, target: string): string {
    const name = this.book.part(relationsName(source))?.name ?? relationsName(source);
    if (!this.has(name)) this.setText(name, EMPTY_RELATIONS);
    let id = "";
    this.edit(name, (splices, root) => {
      const taken = new Set(root.children.map((child) => attributeOf(child, "Id")));
      for (let count = root.children.length + 1; id === ""; count += 1) if (!taken.has(`rId${count}`)) id = `rId${count}`;
      splices.append(root, `<${tagPrefix(root)}Relationship Id="${id}" Type="${type}" Target="/${escapeAttribute(target)}"/>`);
    });
    return id;
  }

  unrelate(source: string, target: string): void {
    const name = this.book.part(relationsName(source))?.name;
    if (name === undefined) return;
    this.edit(name, (splices, root) => {
      const found = root.children.find((child) => foldName(resolveTarget(source, attributeOf(child, "Target") ?? "")) === foldName(target));
      if (found) splices.replace(found.start, found.end, "");
    });
  }

  bytesInSteps(): Pauses<Uint8Array> {
    return rewriteZipInSteps(this.book.zip, new Map([...this.#changes.values()].map(({ name, bytes }) => [name, bytes])));
  }

  bytes(): Uint8Array {
    return finish(this.bytesInSteps());
  }
}
