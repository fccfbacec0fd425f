import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookFailure } from "../failure";
import { LIMITS } from "./limits";

export type XmlTag = SaxesTagNS;

export type XmlHandlers = {
  readonly open: (tag: XmlTag, depth: number) => void;
  readonly close?: (tag: XmlTag, depth: number) => void;
  readonly text?: (text: string) => void;
  /** Called as soon as a tag's name is known, with where the parser stands. */
  readonly start?: (position: number) => void;
};

export type XmlStream = { readonly position: () => number };

/** Runs through a part. Document types are refused, and with them all entities but XML's own five. */
export function streamXml(text: string, part: string, makeHandlers: (stream: XmlStream) => XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  const handlers = makeHandlers({ position: () => parser.position });
  let depth = 0;
  parser.on("doctype", () => {
    throw new WorkbookFailure("Suspicious", { what: `document type in ${part}` });
  });
  parser.on("opentagstart", () => {
    handlers.start?.(parser.position);
  });
  parser.on("opentag", (tag) => {
    if (depth >= LIMITS.xmlDepth) throw new WorkbookFailure("Suspicious", { what: `depth of ${part}` });
    handlers.open(tag, depth);
    depth += 1;
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handlers.close?.(tag, depth);
  });
  const { text: takeText } = handlers;
  if (takeText) {
    parser.on("text", takeText);
    parser.on("cdata", takeText);
  }
  try {
    parser.write(text).close();
  } catch (cause) {
    throw cause instanceof WorkbookFailure ? cause : new WorkbookFailure("BrokenXml", { what: part }, { cause });
  }
}
