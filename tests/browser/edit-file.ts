import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** `<sheet name="SDGs対応表" … r:id="rId24"/>` → `xl/worksheets/sheet24.xml`. */
function partOf(parts: Record<string, Uint8Array>, sheet: string): string {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relation = [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find((each) => each.includes(`Id="${id}"`)) ?? "";
  return `xl/${(/Target="([^"]+)"/.exec(relation)?.[1] ?? "").replace(/^\/xl\//, "")}`;
}

/** What a person does in Excel with a saved file: opens it, types into a cell, saves it. */
export function typeIntoFile(bytes: Uint8Array, sheet: string, cell: string, typed: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = partOf(parts, sheet);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s"), `<c r="${cell}"$1 t="inlineStr"><is><t>${typed}</t></is></c>`);
  if (after === before) throw new Error(`${sheet} has no ${cell}`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}
