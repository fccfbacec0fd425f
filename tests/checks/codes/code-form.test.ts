import { codeForm } from "../../../src/checks/codes/code-form";
import { findOnSheets, goalSheet, pageSheet } from "../find-on-sheets";

const names = ["健康", "医療", "福祉", "教育", "文化", "環境"];
const written = (codes: readonly string[]) => goalSheet(...codes.map((code, index) => [`${code} ${names[index] ?? ""}づくりの推進`, "3"]));
const kpi = (link: string, index: number) => [`${link} ${names[index] ?? ""}の支援`, `${names[index] ?? ""}の数`, "1", "2"];

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["all alike: nothing", [written(["1-1", "1-2", "1-3", "1-4", "1-5"])], []],
  ["all alike in another way: nothing", [written(["１－１", "１－２", "１－３", "１－４", "１－５"])], []],
  ["one full-width code, and one with a blank, are one finding", [written(["1-1", "1-2", "１－３", "1-4", "1- 5", "1-6"].slice(0, 6).concat("1-7", "1-8", "1-9", "1-10"))], ["ゴール!A4 part=code text=１－３ 福祉づくりの推進 right=1-3 福祉づくりの推進 count=2 ⇒ 1-3 福祉づくりの推進 (ゴール!A6)"]],
  ["two ways, each as often: nobody knows which is usual", [written(["1-1", "1-2", "1-3", "１－４", "１－５", "１－６"])], []],
  ["a name right behind its code, where the others have a blank", [goalSheet(...["1-1 健康", "1-2 医療", "1-3 福祉", "1-4教育", "1-5 文化", "1-6 環境"].map((name) => [name, "3"]))], ["ゴール!A5 part=gap text=1-4教育 right=1-4 教育 count=1 ⇒ 1-4 教育"]],
  ["nobody writes a blank: nothing", [goalSheet(...["1-1健康", "1-2医療", "1-3福祉", "1-4教育", "1-5文化"].map((name) => [name, "3"]))], []],
  ["the number of a direction", [pageSheet(1, ["1-1 方針１", "1-2 方針１", "1-3 方針 1", "1-4 方針１", "1-5 方針１", "1-6 方針１"].map(kpi))], ["P1!A6 part=direction text=1-3 方針 1 福祉の支援 right=1-3 方針１ 福祉の支援 count=1 ⇒ 1-3 方針１ 福祉の支援"]],
  ["a zero before a digit, and a dot for a dash", [written(["1-1", "1-02", "1.3", "1-4", "1-5", "1-6", "1-7", "1-8", "1-9", "1-10"])], ["ゴール!A3 part=code text=1-02 医療づくりの推進 right=1-2 医療づくりの推進 count=2 ⇒ 1-2 医療づくりの推進 (ゴール!A4)"]],
  ["where all have a zero, the one without", [written(["1-01", "1-02", "1-3", "1-04", "1-05", "1-06"])], ["ゴール!A4 part=code text=1-3 福祉づくりの推進 right=01-03 福祉づくりの推進 count=1 ⇒ 01-03 福祉づくりの推進"]],
  ["no codes: not run", [goalSheet(["子育て支援の充実", "1"])], ["not run: no-codes"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(codeForm, sheets)).toEqual(expected);
});
