import { dropIllegal } from "./xml-text";

const LONGEST = 32_767;

/** What a cell can hold of a text: no control characters, line breaks as LF, at most 32,767 units. */
export function cellText(text: string): string {
  const clean = dropIllegal(text.replaceAll("\r\n", "\n"));
  return clean.length <= LONGEST ? clean : dropIllegal(clean.slice(0, LONGEST));
}
