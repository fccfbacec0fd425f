import fc from "fast-check";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import { assertProperty, differences, PAIRS, readAgain } from "../layouts/compare";
import { layOut } from "../layouts/lay-out";
import { layouts } from "../layouts/layout";
import { plans, plansOf } from "../layouts/random-plan";
import { METAMORPHOSES } from "../layouts/metamorphoses";
import { HANDED_IN, NEW, OLD } from "../layouts/tables";
import { whatIsTold } from "../layouts/told";

const KINDS = Object.entries(HANDED_IN);

test.each(KINDS)("%s: what was laid out is what is read", (_, tables) => {
  assertProperty(fc.record({ plan: plans, layout: layouts }), Math.ceil(PAIRS / KINDS.length), ({ plan, layout }) => {
    const books = layOut(plan, tables, layout);
    const facts = tables.flatMap(({ tells }) => tells(layout));
    return { layout, books, wrong: differences(["plan", ...whatIsTold(plan, facts, layout)], readAgain(books, layout)) };
  });
});

test("nothing but notes and totals is left unread", () => {
  // Policies as rows of their own have no place for their goal: a change of arrangement would change what is told.
const steady = layouts.map((layout) => ({ ...layout, policies: "in columns" as const }));
const samples = fc.record({ plan: plans, layout: steady, tables: fc.constantFrom(...Object.values(HANDED_IN)) });
  assertProperty(samples, Math.ceil(PAIRS / KINDS.length), ({ plan, layout, tables }) => {
    const books = layOut(plan, tables, layout);
    const { unread } = readWorkbooks(books);
    return { layout, books, wrong: unread.filter(({ why }) => why !== "note-row" && why !== "total-row").map(({ place, text, why }) => `${place.sheet} ${place.cell} ${text}: ${why}`) };
  });
});

test("an old plan and a new one in the same books are two plans", () => {
  assertProperty(fc.record({ old: plansOf(3), plan: plansOf(2), layout: layouts }), Math.ceil(PAIRS / KINDS.length), ({ old, plan, layout }) => {
    const books = [...layOut(old, OLD, layout), ...layOut(plan, NEW, layout)].map((book, index) => ({ ...book, file: `計画${index + 1}.xlsx` }));
    const [oldFacts, newFacts] = [OLD, NEW].map((tables) => tables.flatMap(({ tells }) => tells(layout)));
    const expected = [...whatIsTold(old, oldFacts ?? [], layout), ...whatIsTold(plan, newFacts ?? [], layout), "plan", "plan"].sort();
    return { layout, books, wrong: differences(expected, [...readAgain(books, layout)].sort()) };
  });
});

// Policies as rows of their own have no place for their goal: a change of arrangement would change what is told.
const steady = layouts.map((layout) => ({ ...layout, policies: "in columns" as const }));
const samples = fc.record({ plan: plans, layout: steady, tables: fc.constantFrom(...Object.values(HANDED_IN)), at: fc.nat(40) });

test.each(Object.entries(METAMORPHOSES))("%s, and the plan is the same", (_, change) => {
  assertProperty(samples, Math.ceil(PAIRS / 3 / Object.keys(METAMORPHOSES).length), (sample) => {
    const { layout, plan, tables } = sample;
    const books = change(sample);
    return { layout, books, wrong: differences(readAgain(layOut(plan, tables, layout), layout), readAgain(books, layout)) };
  });
});
