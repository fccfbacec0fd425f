import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { OfficeAddinManifest } from "office-addin-manifest";

import { sizeOfPng } from "../src/scripts/png.mjs";
import { breachesOf, RULE_NAMES, type Surroundings } from "./manifest/rules";

// The reader's parts for JSON manifests and for new ids are ES modules, which jest does not load; reading XML needs neither.
jest.mock("@microsoft/app-manifest", () => ({}));
jest.mock("uuid", () => ({}));

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "manifest.xml");
const text = readFileSync(FILE, "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const SURROUNDINGS: Surroundings = {
  version,
  base: "https://localhost:3001/",
  pages: ["taskpane.html", "commands.html"],
  exists: (asset) => existsSync(join(ROOT, asset)),
  sizeOf: (asset) => (existsSync(join(ROOT, asset)) ? sizeOfPng(readFileSync(join(ROOT, asset))) : null),
};

test("the manifest breaks no rule", () => {
  expect(breachesOf(text, SURROUNDINGS)).toEqual([]);
});

test("Microsoft's own reader finds in it what we mean", async () => {
  const read = await OfficeAddinManifest.readManifestFile(FILE);
  expect(read).toMatchObject({
    id: "49699555-8ed9-423e-b5cf-5d6b33a045b5",
    officeAppType: "TaskPaneApp",
    version: `${version}.0`,
    providerName: "Hyoka",
    defaultLocale: "ja-JP",
    displayName: "Hyoka 総合計画の評価",
    permissions: "ReadWriteDocument",
    hosts: ["Workbook"],
    iconUrl: "https://localhost:3001/assets/icon-32.png",
    highResolutionIconUrl: "https://localhost:3001/assets/icon-64.png",
    supportUrl: "https://localhost:3001/assets/support.html",
    defaultSettings: { sourceLocation: "https://localhost:3001/taskpane.html" },
  });
});

const swap = (from: string | RegExp, to: string) => (manifest: string) => manifest.replace(from, to);
const swapAll = (from: string, to: string) => (manifest: string) => manifest.replaceAll(from, to);

/** A manifest broken in one way, and the rule that must notice. */
const BROKEN: Readonly<Record<string, readonly [spoil: (manifest: string) => string, rule: string]>> = {
  "an element is never closed": [swap("</Group>", ""), "it is well-formed XML"],
  "the file is cut off": [(manifest) => manifest.slice(0, 2000), "it is well-formed XML"],
  "it is a mail add-in": [swap('"TaskPaneApp"', '"MailApp"'), "it is a task pane's manifest"],
  "the version stands before the id": [swap(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), "elements stand in the order Office asks for"],
  "the icon of a button stands before its tip": [swap(/(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/, "$2$1"), "elements stand in the order Office asks for"],
  "strings stand before addresses": [swap(/(<bt:Urls>[\s\S]*<\/bt:Urls>)\s*(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)/, "$2$1"), "elements stand in the order Office asks for"],
  "an element is misspelt": [swap(/(<\/?)GetStarted>/g, "$1Getstarted>"), "elements stand in the order Office asks for"],
  "nobody can be asked for support": [swap(/<SupportUrl .*\/>/, ""), "what Office needs is there once"],
  "the function file is missing": [swap(/<FunctionFile .*\/>/, ""), "what Office needs is there once"],
  "there are two ids": [swap(/(<Id>.*<\/Id>)/, "$1$1"), "what Office needs is there once"],
  "the id is one digit short": [swap("a045b5", "a045b"), "the id is a GUID"],
  "the id stands in braces": [swap(/<Id>(.*)<\/Id>/, "<Id>{$1}</Id>"), "the id is a GUID"],
  "the version was forgotten when the package got a new one": [swap(/<Version>.*<\/Version>/, "<Version>0.0.9.0</Version>"), "the version is the package's, with a fourth number"],
  "the version has three numbers": [swap(/<Version>.*<\/Version>/, `<Version>${version}</Version>`), "the version is the package's, with a fourth number"],
  "it is for documents": [swap('<Host Name="Workbook" />', '<Host Name="Document" />'), "it is for workbooks"],
  "the older place asks for less": [swap('<Set Name="ExcelApi" MinVersion="1.14" />', '<Set Name="ExcelApi" MinVersion="1.13" />'), "it asks for ExcelApi 1.14 in both places and nothing else"],
  "the newer place asks for less": [swap('<bt:Set Name="ExcelApi" MinVersion="1.14" />', '<bt:Set Name="ExcelApi" MinVersion="1.4" />'), "it asks for ExcelApi 1.14 in both places and nothing else"],
  "it asks for a shared runtime as well": [swap(/(<bt:Set .*\/>)/, '$1<bt:Set Name="SharedRuntime" MinVersion="1.1" />'), "it asks for ExcelApi 1.14 in both places and nothing else"],
  "it asks for less than Excel's functions need": [swap("ReadWriteDocument", "ReadDocument"), "it asks for the one permission that Excel's functions need"],
  "English is the default": [swap("<DefaultLocale>ja-JP", "<DefaultLocale>en-US"), "Japanese is the default"],
  "a label is English by default": [swap('DefaultValue="評価"', 'DefaultValue="Evaluate"'), "every string is Japanese by default"],
  "a string has no English": [swap(/<bt:Override Locale="en-US" Value="Open pane" \/>/, ""), "every string has one English wording, under en-US"],
  "the display name has no English": [swap(/<Override Locale="en-US" Value="Hyoka: plan evaluation" \/>/, ""), "every string has one English wording, under en-US"],
  "English stands under a bare en": [swap('Locale="en-US"', 'Locale="en"'), "every string has one English wording, under en-US"],
  "an English wording is empty": [swap('Value="Open pane"', 'Value=""'), "every string has one English wording, under en-US"],
  "a label has 126 characters": [swap('DefaultValue="評価"', `DefaultValue="${"評".repeat(126)}"`), "nothing is too long"],
  "an English tip has 251 characters": [swap(/Value="Press Evaluate[^"]*"/, `Value="${"e".repeat(251)}"`), "nothing is too long"],
  "the display name has 126 characters": [swap("Hyoka 総合計画の評価", "画".repeat(126)), "nothing is too long"],
  "the description has 251 characters": [swap(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"説".repeat(251)}"`), "nothing is too long"],
  "an address has 2,049 characters": [swap(/(<bt:Url id="Pane.Url" DefaultValue=")[^"]*/, `$1https://localhost:3001/${"a".repeat(2026)}`), "nothing is too long"],
  "a label names no string": [swap('<Label resid="Evaluate.Label" />', '<Label resid="Evaluate.Lable" />'), "every resource that is used exists"],
  "a label names a long string": [swap('<Label resid="Evaluate.Label" />', '<Label resid="Evaluate.Description" />'), "every resource is of the kind its use asks for"],
  "a string is left over": [swap("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old" /></bt:String>'), "no resource lies about unused"],
  "a string stands twice": [swap(/(<bt:String id="Pane.Label"[\s\S]*?<\/bt:String>)/, "$1$1"), "no resource stands twice"],
  "a resource's name has 33 characters": [swapAll('"Pane.Label"', `"${"P".repeat(33)}"`), "a resource's name has at most 32 characters"],
  "a page is served without encryption": [swap('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'), "every address is https"],
  "a picture comes from a foreign host": [swap('IconUrl DefaultValue="https://localhost:3001/', 'IconUrl DefaultValue="https://www.city.example.lg.jp/'), "every address stands on the add-in's own host"],
  "a page is named that nobody builds": [swapAll("/taskpane.html", "/pane.html"), "every page and document that is named exists"],
  "the support page is missing": [swapAll("/support.html", "/help.html"), "every page and document that is named exists"],
  "a picture of 32 pixels stands for 16": [swap("assets/icon-16.png", "assets/icon-32.png"), "pictures have the size they are named for"],
  "the high-resolution icon has 32 pixels": [swap('HighResolutionIconUrl DefaultValue="https://localhost:3001/assets/icon-64.png"', 'HighResolutionIconUrl DefaultValue="https://localhost:3001/assets/icon-32.png"'), "pictures have the size they are named for"],
  "a picture is no picture": [swap("assets/icon-16.png", "assets/support.html"), "pictures have the size they are named for"],
  "a button has no picture of 80 pixels": [swap('<bt:Image size="80" resid="PaneIcon.80" />', '<bt:Image size="48" resid="PaneIcon.80" />'), "every icon of the ribbon has the sizes Office needs"],
  "the button calls a function of another name": [swap("<FunctionName>evaluate<", "<FunctionName>grade<"), "one button evaluates and the others open the pane"],
  "a button asks for a view that is not there": [swap("?view=checks", "?view=all"), "a page is asked only for views that it has"],
};

describe("a rule notices when", () => {
  test.each(Object.entries(BROKEN))("%s", (_, [spoil, rule]) => {
    const spoilt = spoil(text);
    expect(spoilt === text).toBe(false);
    expect(breachesOf(spoilt, SURROUNDINGS).map(([name]) => name)).toContain(rule);
  });

  test("every rule is shown to fail by a manifest above", () => {
    const shown = new Set(Object.values(BROKEN).map(([, rule]) => rule));
    expect(RULE_NAMES.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});
