import { SaxesParser, type SaxesTagNS } from "saxes";
import { WorkbookFailure } from "../failure";
import { LIMITS } from "./limits";
import type { LongText } from "./long-text";
import type { Steps } from "./steps";

export type XmlTag = SaxesTagNS;

export type XmlHandlers = {
  readonly open: (tag: XmlTag, depth: number) => void;
  readonly close?: (tag: XmlTag, depth: number) => void;
  readonly text?: (text: string) => void;
  /** Called as soon as a tag's name is known, with where the parser stands. */
  readonly start?: (position: number) => void;
};

export type XmlStream = { readonly position: () => number };

export type MakeHandlers = (stream: XmlStream) => XmlHandlers;

/** Document types are refused, and with them all entities but XML's own five. */
function makeParser(part: string, makeHandlers: MakeHandlers): SaxesParser<{ xmlns: true }> {
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
  return parser;
}

/** What the parser itself complains about is broken; what a handler refuses has its own name. */
function orBroken(part: string, parse: () => void): void {
  try {
    parse();
  } catch (cause) {
    throw cause instanceof WorkbookFailure ? cause : new WorkbookFailure("BrokenXml", { what: part }, { cause });
  }
}

/** Runs through a part. */
export function streamXml(text: string, part: string, makeHandlers: MakeHandlers): void {
  const parser = makeParser(part, makeHandlers);
  orBroken(part, () => {
    parser.write(text).close();
  });
}

/** The same, a piece at a time; `size` is that of the part in bytes. */
export function* streamXmlInSteps({ pieces, length }: Pick<LongText, "pieces" | "length">, part: string, size: number, makeHandlers: MakeHandlers): Steps<void> {
  const parser = makeParser(part, makeHandlers);
  for (const letters of pieces) {
    orBroken(part, () => {
      parser.write(letters);
    });
    yield (size * letters.length) / length;
  }
  orBroken(part, () => {
    parser.close();
  });
}
