import { WorkbookFailure } from "../failure";
import { LIMITS } from "./limits";
import type { LongText, Sliced } from "./long-text";
import { isMain, isRelations } from "./namespaces";
import { saying, type Pauses } from "../steps";
import { streamXml, streamXmlInSteps, type MakeHandlers } from "./xml-stream";

/** An element, with where it stands in the text, so that the text can be changed there and nowhere else. */
export type XmlElement = {
  readonly parent: XmlElement | null;
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  /** By plain name; those of a namespace as `uri|name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly namespaces: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  /** `<` of the opening tag, behind its `>`, `<` of the closing tag, behind its `>`. */
  readonly start: number;
  readonly inner: number;
  innerEnd: number;
  end: number;
  readonly selfClosing: boolean;
};

type Growing = { readonly handlers: MakeHandlers; readonly root: () => XmlElement };

/** Elements deeper than `depth` are run over, not kept. */
function growTree(text: Pick<Sliced, "lastIndexOf">, part: string, depth: number): Growing {
  const roots: XmlElement[] = [];
  const open: XmlElement[] = [];
  let count = 0;
  let named = 0;
  const handlers: MakeHandlers = ({ position }) => ({
    start: (at) => {
      named = at;
    },
    open: (tag, level) => {
      if (level >= depth) return;
      count += 1;
      if (count > LIMITS.xmlElements) throw new WorkbookFailure("TooLarge", { what: `elements of ${part}` });
      const attributes = new Map<string, string>();
      const namespaces = new Map(Object.entries(tag.ns));
      for (const attribute of Object.values(tag.attributes)) {
        attributes.set(attribute.prefix === "" ? attribute.local : `${attribute.uri}|${attribute.local}`, attribute.value);
      }
      const start = text.lastIndexOf("<", named - 1);
      const inner = position();
      const parent = open.at(-1) ?? null;
      const element: XmlElement = {
        parent,
        uri: tag.uri,
        prefix: tag.prefix,
        local: tag.local,
        attributes,
        namespaces,
        children: [],
        text: "",
        start,
        inner,
        innerEnd: inner,
        end: inner,
        selfClosing: tag.isSelfClosing,
      };
      (parent?.children ?? roots).push(element);
      open.push(element);
    },
    text: (content) => {
      const element = open.at(-1);
      if (element) element.text += content;
    },
    close: (tag, level) => {
      const element = level < depth ? open.pop() : undefined;
      if (!element) return;
      element.end = position();
      element.innerEnd = tag.isSelfClosing ? element.end : text.lastIndexOf("</", element.end - 1);
    },
  });
  const root = () => {
    if (!roots[0]) throw new WorkbookFailure("BrokenXml", { what: part });
    return roots[0];
  };
  return { handlers, root };
}

export function parseTree(text: string, part: string, depth: number = LIMITS.xmlDepth): XmlElement {
  const { handlers, root } = growTree(text, part, depth);
  streamXml(text, part, handlers);
  return root();
}

/** Of a part that may be long. */
export function* parseTreeInSteps(text: LongText, part: string, depth: number): Pauses<XmlElement> {
  const { handlers, root } = growTree(text, part, depth);
  yield* saying(() => undefined, streamXmlInSteps(text, part, text.length, handlers));
  return root();
}

export const childOf = (element: XmlElement | null | undefined, local: string): XmlElement | null =>
  element?.children.find((child) => child.local === local && isMain(child.uri)) ?? null;

export const childrenOf = (element: XmlElement | null | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.local === local && isMain(child.uri)) ?? [];

export const attributeOf = (element: XmlElement | null | undefined, name: string): string | null => element?.attributes.get(name) ?? null;

/** `r:id`, whatever prefix it has. */
export function relationOf(element: XmlElement): string | null {
  for (const [name, value] of element.attributes) {
    const [uri = "", local] = name.split("|");
    if (local === "id" && isRelations(uri)) return value;
  }
  return null;
}

export const isOn = (value: string | null | undefined): boolean => value === "1" || value === "true" || value === "on";

export function integerOf(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^-?[0-9]{1,9}$/.test(value) ? Number(value) : null;
}
