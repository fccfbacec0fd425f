import { checks } from "../../src/checks";
import { FORM_RULES } from "../../src/checks/form/rules";
import type { CheckId } from "../../src/checks/finding";
import { sayFinding } from "../../src/messages/checks";
import { Dice } from "../faults/dice";
import type { SettingName } from "../faults/fault";
import { drawTable } from "../faults/form/data-table";
import { formFindingsIn } from "../faults/form/spoil";
import { drawGround, findingsIn, groundOf } from "../faults/plant";
import { tableOf, tellTrials } from "../faults/tally";
import { plantMany, planterOf } from "../faults/trials";

/** `npm run faults` tries more of them, from another seed on, of one check only if it is named. */
const OF_EACH = Number(process.env["HYOKA_FAULTS"] ?? 3);
const SEED = Number(process.env["HYOKA_SEED"] ?? 20_261_120);
const ONLY = process.env["HYOKA_CHECK"];
const SETTINGS: readonly SettingName[] = ["plan that ends", "plan that begins"];

test.each(SETTINGS)("nothing is found in a clean %s, in whatever layout", (setting) => {
  const seeds = Array.from({ length: OF_EACH * 4 }, (_, index) => SEED + index);
  const wrong = seeds.flatMap((seed) => findingsIn(drawGround(groundOf(setting, seed))).map((finding) => `${seed} ${finding.check} ${finding.place.sheet}!${finding.place.cell} ${sayFinding("ja", finding)}`));
  expect(wrong).toEqual([]);
});

test("no rule of form finds anything in a table of data", () => {
  const seeds = Array.from({ length: OF_EACH * 4 }, (_, index) => SEED + index);
  expect(seeds.flatMap((seed) => formFindingsIn(drawTable(new Dice(seed))).map((finding) => `${String(seed)} ${sayFinding("ja", finding)}`))).toEqual([]);
});

const planters = [...checks, ...FORM_RULES].flatMap(({ id }) => {
  const planter = ONLY === undefined || ONLY === id ? planterOf(id) : null;
  return planter ? [{ id, planter }] : [];
});
const trials = planters.map(({ id, planter }): readonly [CheckId, () => ReturnType<typeof plantMany>] => [id, () => plantMany(planter, OF_EACH, SEED)]);
const done = new Map<string, ReturnType<(typeof trials)[number][1]>>();

test.each(trials)("%s: a planted fault is found, and nothing else", (id, tried) => {
  const all = tried();
  done.set(id, all);
  expect(all.length).toBe(OF_EACH);
  expect(tellTrials(all)).toEqual([]);
});

afterAll(() => {
  if (process.env["HYOKA_FAULTS"] !== undefined) process.stdout.write(`${tableOf([...done.values()])}\n`);
});
