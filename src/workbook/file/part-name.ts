import { WorkbookFailure } from "../failure";

const POISONED = new Set(["__proto__", "constructor", "prototype"]);

// Names with control characters are hiding something.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** The name of a zip entry as everyone understands it: `xl\workbook.xml` is `xl/workbook.xml`. */
export function cleanEntryName(raw: string): string {
  const name = raw.replaceAll("\\", "/");
  const segments = name.split("/");
  if (name === "" || name.startsWith("/") || CONTROL.test(name) || segments.some((segment) => segment === ".." || POISONED.has(segment))) {
    throw new WorkbookFailure("Suspicious", { what: `name ${JSON.stringify(raw.slice(0, 100))}` });
  }
  return name;
}

/** Part names are one whatever their case. */
export const foldName = (name: string): string => name.toLowerCase();

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a relationship leads: `../media/image1.png` from `xl/drawings/drawing1.xml` is `xl/media/image1.png`. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replaceAll("\\", "/"));
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") folder.pop();
    else if (segment !== "" && segment !== ".") folder.push(segment);
  }
  return folder.join("/");
}

export const folderOf = (part: string) => part.slice(0, part.lastIndexOf("/") + 1);

/** `xl/worksheets/sheet1.xml` keeps its relationships in `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationsName(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
