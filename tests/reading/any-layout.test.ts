import fc from "fast-check";
import { assertProperty, differences, PAIRS, readAgain } from "../layouts/compare";
import { layOut } from "../layouts/lay-out";
import { layouts } from "../layouts/layout";
import { plans } from "../layouts/random-plan";
import { METAMORPHOSES } from "../layouts/metamorphoses";
import { HANDED_IN } from "../layouts/tables";
import { whatIsTold } from "../layouts/told";

const KINDS = Object.entries(HANDED_IN);

test.each(KINDS)("%s: what was laid out is what is read", (_, tables) => {
  assertProperty(fc.record({ plan: plans, layout: layouts }), Math.ceil(PAIRS / KINDS.length), ({ plan, layout }) => {
    const books = layOut(plan, tables, layout);
    const facts = tables.flatMap(({ tells }) => tells(layout));
    return { layout, books, wrong: differences(["plan", ...whatIsTold(plan, facts, layout)], readAgain(books, layout)) };
  });
});

const samples = fc.record({ plan: plans, layout: layouts, tables: fc.constantFrom(...Object.values(HANDED_IN)), at: fc.nat(40) });

test.each(Object.entries(METAMORPHOSES))("%s, and the plan is the same", (_, change) => {
  assertProperty(samples, Math.ceil(PAIRS / 3 / Object.keys(METAMORPHOSES).length), (sample) => {
    const { layout, plan, tables } = sample;
    const books = change(sample);
    return { layout, books, wrong: differences(readAgain(layOut(plan, tables, layout), layout), readAgain(books, layout)) };
  });
});
