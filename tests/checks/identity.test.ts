import type { Found } from "../../src/checks/check";
import { digestOf } from "../../src/checks/digest";
import { digestOfFound, keyOfFound } from "../../src/checks/identity";

const place = { file: "計画.xlsx", sheet: "評価", cell: "E2" };
const found = (data: Found["data"], more: Partial<Found> = {}): Found => ({ place, data, ...more });

const KEYS: Readonly<Record<string, readonly [Found, string]>> = {
  "code and name say what it is about": [found({ code: "1-1", indicator: "受診率", computed: "B", typed: "A" }), "letter-differs/1-1/受診率"],
  "the same indicator a row lower has the same key": [found({ code: "1-1", indicator: "受診率", computed: "B", typed: "A" }, { place: { ...place, cell: "E3" } }), "letter-differs/1-1/受診率"],
  "blanks and widths make no other key": [found({ code: "１－１", indicator: "受診 率" }), "letter-differs/1-1/受診率"],
  "a check may say itself what it is about": [found({ code: "1-1" }, { subject: ["目標4", "1-1"] }), "letter-differs/目標4/1-1"],
  "what has neither code nor name is known by its cell": [found({ text: "およそ" }), "letter-differs/評価/E2"],
};

test.each(Object.entries(KEYS))("%s", (_, [each, key]) => {
  expect(keyOfFound("letter-differs", each)).toBe(key);
});

const BASE = found({ code: "1-1", computed: "B", typed: "A", otherCell: "E9" });
const CHANGES: Readonly<Record<string, readonly [Found, boolean]>> = {
  "another typed letter is another state of things": [found({ ...BASE.data, typed: "C" }), true],
  "a cell that moved is not": [found({ ...BASE.data, otherCell: "E10" }), false],
  "nor is a letter in full width": [found({ ...BASE.data, typed: "Ａ" }), false],
  "what a check gives as evidence counts, and only that": [{ ...BASE, evidence: ["computed=B", "typed=A"] }, false],
};

test.each(Object.entries(CHANGES))("%s", (_, [each, changes]) => {
  expect(digestOfFound(each) !== digestOfFound(BASE)).toBe(changes);
});

test("texts are told apart where they meet, and nothing collides that a plan could hold", () => {
  expect(digestOf(["1", "11"])).not.toBe(digestOf(["11", "1"]));
  const texts = Array.from({ length: 20_000 }, (_, index) => digestOf([`1-${index % 40}`, `指標${index}`]));
  expect(new Set(texts).size).toBe(texts.length);
});
