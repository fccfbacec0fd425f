import { checks } from "../../src/checks";
import type { CheckId } from "../../src/checks/finding";
import { sayFinding } from "../../src/messages/checks";
import { faults } from "../faults";
import { drawGround, findingsIn, groundOf, plantMany } from "../faults/plant";
import type { SettingName } from "../faults/fault";
import { tableOf, tellTrials } from "../faults/tally";

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

const planted = checks.flatMap(({ id }): readonly CheckId[] => (faults[id] && (ONLY === undefined || ONLY === id) ? [id] : []));
const trials = planted.map((id) => [id, () => (faults[id] ? plantMany(id, faults[id], OF_EACH, SEED) : [])] as const);
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
