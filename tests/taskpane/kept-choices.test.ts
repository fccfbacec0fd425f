import { keepChoices, readChoices, type KeptChoices, type Store } from "../../src/taskpane/kept-choices";

const CHOICES: KeptChoices = { view: "sheets", hidden: ["note"], by: "department", onlyDifferences: true, sheets: ["goal-matrix", "kpi-list"] };

function storeOf(text: string | null = null): Store & { readonly text: () => string | null } {
  let kept = text;
  return { getItem: () => kept, setItem: (_, value) => { kept = value; }, text: () => kept };
}

const refusing: Store = {
  getItem: () => { throw new Error("SecurityError"); },
  setItem: () => { throw new Error("QuotaExceededError"); },
};

test("what was chosen for a book is found again, for this book only", () => {
  const store = storeOf();
  keepChoices(store, "計画.xlsx", CHOICES);
  keepChoices(store, "別の計画.xlsx", { ...CHOICES, view: "checks", sheets: null });
  expect(readChoices(store, "計画.xlsx")).toEqual(CHOICES);
  expect(readChoices(store, "別の計画.xlsx")).toEqual({ ...CHOICES, view: "checks", sheets: null });
  expect(readChoices(store, "新しい計画.xlsx")).toBeNull();
});

test("of many books, the last twenty are remembered", () => {
  const store = storeOf();
  for (let book = 1; book <= 25; book += 1) keepChoices(store, `${book}.xlsx`, CHOICES);
  expect(readChoices(store, "5.xlsx")).toBeNull();
  expect(readChoices(store, "6.xlsx")).toEqual(CHOICES);
});

const STRANGE: Readonly<Record<string, string>> = {
  "no JSON": "{",
  "no list": '{"book":"計画.xlsx"}',
  "a view that is no more": '[{"book":"計画.xlsx","view":"all","hidden":[],"by":"check","onlyDifferences":false,"sheets":null}]',
  "a list of other things": '[null, 3, "計画.xlsx"]',
};

test.each(Object.entries(STRANGE))("%s: as at first", (_, text) => {
  expect(readChoices(storeOf(text), "計画.xlsx")).toBeNull();
});

test("what is not known any more is left out, the rest holds", () => {
  const text = '[{"book":"計画.xlsx","view":"checks","hidden":["note","fatal"],"by":"colour","sheets":"all"}]';
  expect(readChoices(storeOf(text), "計画.xlsx")).toEqual({ view: "checks", hidden: ["note"], by: "check", onlyDifferences: false, sheets: null });
});

test("without a storage, or with one that refuses, nothing is kept and nothing fails", () => {
  for (const store of [null, refusing]) {
    keepChoices(store, "計画.xlsx", CHOICES);
    expect(readChoices(store, "計画.xlsx")).toBeNull();
  }
});

test("a book without a name is not remembered", () => {
  const store = storeOf();
  keepChoices(store, null, CHOICES);
  expect(store.text()).toBeNull();
});
