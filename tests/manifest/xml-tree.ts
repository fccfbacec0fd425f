import { SaxesParser } from "saxes";

export type Element = {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Open = { name: string; path: string; attributes: Record<string, string>; children: Element[]; text: string };

/** The elements of a file under the names they bear in it (`bt:String`). Throws where the file is not well-formed. */
export function parseXml(text: string): Element {
  const root: Open = { name: "", path: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const parent = open.at(-1) ?? root;
    const element: Open = { name, path: `${parent.path}/${name}`, attributes, children: [], text: "" };
    parent.children.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [top] = root.children;
  if (top === undefined) throw new Error("nothing in it");
  return top;
}

export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** The elements a path leads to, below the one given: `VersionOverrides/Resources`. */
export function find(element: Element, path: string): readonly Element[] {
  return path.split("/").reduce<readonly Element[]>((found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)), [element]);
}
