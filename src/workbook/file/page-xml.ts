import { areaName } from "../address";
import { choicesText } from "../choices";
import type { SheetDraft } from "../draft";
import { DEFAULT_MARGINS, HEADER_MARGIN, type PrintSetup } from "../draft-print";
import { dropIllegal, escapeText } from "./xml-text";

const LONGEST_FOOTER = 255;

const inches = (millimetres: number) => String(Number((millimetres / 25.4).toFixed(4)));
/** `&` begins a code, so a person's own is doubled. */
const plain = (text: string) => dropIllegal(text).replaceAll("&", "&&");

/** Without a person's words rather than not at all: Excel refuses what is longer. */
function joinParts(own: string, rest: string, place: string): string {
  return own === "" || own.length + rest.length + place.length > LONGEST_FOOTER ? rest : `${place}${own}${rest}`;
}

function writeHeaderFooter({ header = "", footer, printDate }: PrintSetup): string {
  const head = joinParts(plain(header), "", "&R");
  const foot = joinParts(plain(footer), `${printDate ? "&C&D" : ""}&R&P / &N`, "&L");
  return `<headerFooter>${head === "" ? "" : `<oddHeader>${escapeText(head)}</oddHeader>`}<oddFooter>${escapeText(foot)}</oddFooter></headerFooter>`;
}

/** One page wide, or so many. With a height left open, page breaks between rows count; with a fixed one, Excel passes over them. */
export function writePrint(print: PrintSetup): string {
  const { left, right, top, bottom } = print.margins ?? DEFAULT_MARGINS;
  return [
    print.centered ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(HEADER_MARGIN)}" footer="${inches(HEADER_MARGIN)}"/>`,
    `<pageSetup paperSize="${print.paper === "A3" ? 8 : 9}" ${(print.pagesWide ?? 1) > 1 ? `fitToWidth="${print.pagesWide}" ` : ""}fitToHeight="${print.fit === "page" ? 1 : 0}" orientation="${print.orientation}"/>`,
    writeHeaderFooter(print),
  ].join("");
}

export function writeBreaks({ pageBreaks = [] }: SheetDraft, prefix: string): string {
  const rows = [...new Set(pageBreaks)].filter((row) => row > 0).sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const breaks = rows.map((row) => `<${prefix}brk id="${row}" max="16383" man="1"/>`).join("");
  return `<${prefix}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</${prefix}rowBreaks>`;
}

export function writeValidations({ validations = [] }: SheetDraft, prefix: string): string {
  const areas = new Map<string, string[]>();
  for (const { area, list } of validations) {
    const choices = choicesText(list);
    areas.set(choices, [...(areas.get(choices) ?? []), areaName(area)]);
  }
  if (areas.size === 0) return "";
  const written = [...areas].map(
    ([choices, names]) =>
      `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${names.join(" ")}"><${prefix}formula1>${escapeText(`"${dropIllegal(choices).replaceAll('"', '""')}"`)}</${prefix}formula1></${prefix}dataValidation>`,
  );
  return `<${prefix}dataValidations count="${areas.size}">${written.join("")}</${prefix}dataValidations>`;
}
