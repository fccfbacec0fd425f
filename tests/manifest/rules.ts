import { VIEWS } from "../../src/messages/views";
import { NEEDED, ORDER } from "./order";
import { type Element, elementsOf, find, parseXml } from "./xml-tree";

/** What the manifest is held against. */
export type Surroundings = {
  readonly version: string;
  /** The address under which the pages stand, with a slash at its end. */
  readonly base: string;
  /** The pages that the build makes, as paths below the base; pictures and documents of assets/ are asked for by `sizeOf` and `exists`. */
  readonly pages: readonly string[];
  readonly sizeOf: (asset: string) => { readonly width: number; readonly height: number } | null;
  readonly exists: (asset: string) => boolean;
};

type Rule = (manifest: Element, surroundings: Surroundings) => readonly string[];

const valueOf = (element: Element | undefined) => element?.attributes["DefaultValue"] ?? "";
const textOf = (manifest: Element, path: string) => find(manifest, path)[0]?.text ?? "";
const isResource = ({ path, attributes }: Element) => path.includes("/Resources/") && attributes["id"] !== undefined;
const resourcesOf = (manifest: Element) => elementsOf(manifest).filter(isResource);
const usesOf = (manifest: Element) => elementsOf(manifest).filter(({ attributes }) => attributes["resid"] !== undefined);

/** Everything people read: names, labels, tips. */
const stringsOf = (manifest: Element) => [
  ...find(manifest, "DisplayName"),
  ...find(manifest, "Description"),
  ...elementsOf(manifest).filter(({ name }) => name === "bt:String"),
];
const overridesOf = (element: Element) => element.children.filter(({ name }) => name.replace(/^bt:/, "") === "Override");
const wordingsOf = (element: Element) => [valueOf(element), ...overridesOf(element).map(({ attributes }) => attributes["Value"] ?? "")];
const urlsOf = (manifest: Element) => elementsOf(manifest).filter(({ attributes }) => /^\w+:/.test(attributes["DefaultValue"] ?? "")).map(valueOf);

const nameOf = (element: Element) => element.attributes["id"] ?? element.name;

const LONGEST: readonly { readonly what: string; readonly of: (manifest: Element) => readonly Element[]; readonly limit: number }[] = [
  { what: "a display name", of: (manifest) => find(manifest, "DisplayName"), limit: 125 },
  { what: "a description", of: (manifest) => find(manifest, "Description"), limit: 250 },
  { what: "a short string", of: (manifest) => find(manifest, "VersionOverrides/Resources/bt:ShortStrings/bt:String"), limit: 125 },
  { what: "a long string", of: (manifest) => find(manifest, "VersionOverrides/Resources/bt:LongStrings/bt:String"), limit: 250 },
  { what: "an address", of: (manifest) => find(manifest, "VersionOverrides/Resources/bt:Urls/bt:Url"), limit: 2048 },
];

/** The list of resources that an element's `resid` points into, by the element's name. */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  "bt:Image": "bt:Images",
};

const RIBBON_SIZES = ["16", "32", "80"];

function iconFaults(what: string, url: string, size: number, { base, sizeOf }: Surroundings): readonly string[] {
  const found = url.startsWith(base) ? sizeOf(url.slice(base.length)) : null;
  if (found === null) return [`${what}: there is no picture ${url}`];
  return found.width === size && found.height === size ? [] : [`${what}: ${url} has ${found.width} × ${found.height} pixels, not ${size}`];
}

const RULES: Readonly<Record<string, Rule>> = {
  "it is a task pane's manifest": ({ name, attributes }) => (name === "OfficeApp" && attributes["xsi:type"] === "TaskPaneApp" ? [] : [`${name} ${attributes["xsi:type"] ?? ""}`]),
  "elements stand in the order Office asks for": (manifest) =>
    elementsOf(manifest).flatMap(({ name, path, children }) => {
      const order = ORDER[path] ?? ORDER[name];
      if (order === undefined) return [];
      const ranks = children.map((child) => order.indexOf(child.name));
      const unknown = children.filter((_, index) => ranks[index] === -1).map((child) => `${child.name} is not known in ${path}`);
      const swapped = children.filter((_, index) => index > 0 && (ranks[index] ?? 0) < (ranks[index - 1] ?? 0)).map((child) => `${child.name} stands too late in ${path}`);
      return [...unknown, ...swapped];
    }),
  "what Office needs is there once": (manifest) => NEEDED.filter((path) => find(manifest, path).length !== 1),
  "the id is a GUID": (manifest) => (/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(textOf(manifest, "Id")) ? [] : [textOf(manifest, "Id")]),
  "the version is the package's, with a fourth number": (manifest, { version }) => (textOf(manifest, "Version") === `${version}.0` ? [] : [textOf(manifest, "Version")]),
  "it is for workbooks": (manifest) =>
    [...find(manifest, "Hosts/Host").map(({ attributes }) => attributes["Name"]), ...find(manifest, "VersionOverrides/Hosts/Host").map(({ attributes }) => attributes["xsi:type"])].join() === "Workbook,Workbook"
      ? []
      : ["the hosts are not Workbook in both places"],
  "it asks for ExcelApi 1.14 in both places and nothing else": (manifest) => {
    const sets = [...find(manifest, "Requirements/Sets/Set"), ...find(manifest, "VersionOverrides/Requirements/bt:Sets/bt:Set")];
    const asked = sets.map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
    return asked.length === 2 && asked.every((set) => set === "ExcelApi 1.14") ? [] : [asked.join()];
  },
  "it asks for the one permission that Excel's functions need": (manifest) => (textOf(manifest, "Permissions") === "ReadWriteDocument" ? [] : [textOf(manifest, "Permissions")]),
  "Japanese is the default": (manifest) => (textOf(manifest, "DefaultLocale") === "ja-JP" ? [] : [textOf(manifest, "DefaultLocale")]),
  "every string is Japanese by default": (manifest) => stringsOf(manifest).filter((string) => !/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(valueOf(string))).map(nameOf),
  "every string has one English wording, under en-US": (manifest) =>
    stringsOf(manifest)
      .filter((string) => overridesOf(string).map(({ attributes }) => attributes["Locale"]).join() !== "en-US" || overridesOf(string).some(({ attributes }) => (attributes["Value"] ?? "") === ""))
      .map(nameOf),
  "nothing is too long": (manifest) =>
    LONGEST.flatMap(({ what, of, limit }) => of(manifest).filter((element) => wordingsOf(element).some((wording) => wording.length > limit)).map((element) => `${what} has more than ${limit} characters: ${nameOf(element)}`)),
  "every resource that is used exists": (manifest) => {
    const known = new Set(resourcesOf(manifest).map(nameOf));
    return usesOf(manifest).flatMap(({ attributes: { resid = "" } }) => (known.has(resid) ? [] : [resid]));
  },
  "every resource is of the kind its use asks for": (manifest) =>
    usesOf(manifest).flatMap(({ name, attributes: { resid = "" } }) => {
      const resource = resourcesOf(manifest).find((candidate) => nameOf(candidate) === resid);
      return resource === undefined || resource.path.includes(`/${LIST_OF[name] ?? "?"}/`) ? [] : [`${name} ${resid}`];
    }),
  "no resource lies about unused": (manifest) => {
    const used = new Set(usesOf(manifest).map(({ attributes }) => attributes["resid"]));
    return resourcesOf(manifest).map(nameOf).filter((id) => !used.has(id));
  },
  "no resource stands twice": (manifest) => resourcesOf(manifest).map(nameOf).filter((id, index, ids) => ids.indexOf(id) !== index),
  "a resource's name has at most 32 characters": (manifest) => resourcesOf(manifest).map(nameOf).filter((id) => id.length > 32),
  "every address is https": (manifest) => urlsOf(manifest).filter((url) => !url.startsWith("https://")),
  "every address stands on the add-in's own host": (manifest, { base }) => urlsOf(manifest).filter((url) => !url.startsWith(base)),
  "every page and document that is named exists": (manifest, { base, pages, exists }) =>
    // A page may be asked for one of its views: `taskpane.html?view=checks`.
    urlsOf(manifest).map((url) => url.slice(base.length)).filter((path) => !pages.includes(path.replace(/\?view=[a-z]+$/, "")) && !exists(path)),
  "a page is asked only for views that it has": (manifest) => urlsOf(manifest).filter((url) => url.includes("?") && !VIEWS.some((view) => url.endsWith(`/taskpane.html?view=${view}`))),
  "pictures have the size they are named for": (manifest, surroundings) => [
    ...find(manifest, "IconUrl").flatMap((icon) => iconFaults("IconUrl", valueOf(icon), 32, surroundings)),
    ...find(manifest, "HighResolutionIconUrl").flatMap((icon) => iconFaults("HighResolutionIconUrl", valueOf(icon), 64, surroundings)),
    ...usesOf(manifest).filter(({ name }) => name === "bt:Image").flatMap(({ attributes: { resid = "", size = "" } }) =>
      iconFaults(resid, valueOf(resourcesOf(manifest).find((resource) => nameOf(resource) === resid)), Number(size), surroundings),
    ),
  ],
  "every icon of the ribbon has the sizes Office needs": (manifest) =>
    elementsOf(manifest).filter(({ name }) => name === "Icon").filter(({ children }) => !RIBBON_SIZES.every((size) => children.some(({ attributes }) => attributes["size"] === size))).map(({ path }) => path),
  "one button evaluates and the others open the pane": (manifest) => {
    const actions = elementsOf(manifest).filter(({ name }) => name === "Action");
    const said = actions.map((action) => `${action.attributes["xsi:type"] ?? ""} ${textOf(action, "FunctionName")}`.trim());
    return said.join() === "ExecuteFunction evaluate,ShowTaskpane,ShowTaskpane,ShowTaskpane" ? [] : [said.join()];
  },
};

export const RULE_NAMES = Object.keys(RULES);

/** The rules that a manifest breaks, each with what it found. One that is no XML breaks the first of all. */
export function breachesOf(text: string, surroundings: Surroundings): readonly (readonly [rule: string, faults: readonly string[]])[] {
  let manifest: Element;
  try {
    manifest = parseXml(text);
  } catch (error) {
    return [["it is well-formed XML", [String(error)]]];
  }
  return Object.entries(RULES)
    .map(([name, rule]) => [name, rule(manifest, surroundings)] as const)
    .filter(([, faults]) => faults.length > 0);
}
