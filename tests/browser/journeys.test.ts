import type { Page } from "playwright-core";
import { startStation, type Station } from "./browser";
import { OPENINGS } from "./grounds";
import { mouse, type Hand } from "./hands";
import { accept, correctColumn, evaluate, firstRun, goToFinding, read, takeBack, takeOver, writeSheets } from "./journey";
import { keyboardOf } from "./keyboard-steps";

const SIDES = ["excel", "workbench"] as const;

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const side of SIDES) stations.set(side, await startStation(side));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

const hands: Record<string, (page: Page) => Hand> = { マウス: () => mouse, キーボードだけ: keyboardOf };

const cases = SIDES.flatMap((side) => Object.entries(hands).map(([name, handOf]) => [side, name, handOf] as const));

test.each(cases)("%s、%s：案内から始め、読み取って直し、評価し、許容し、作成し、印を取り入れ、すべて元に戻す", async (side, _, handOf) => {
  const station = stations.get(side);
  if (station === undefined) throw new Error(`no station for ${side}`);
  const { page, complaints } = await OPENINGS[side].open(station);
  const hand = handOf(page);
  const ground = OPENINGS[side].groundOf(page, hand);
  const traveller = { page, hand, ground };
  const atFirst = await ground.sheets();

  await firstRun(traveller);
  await read(traveller);
  await correctColumn(traveller);
  expect(await ground.sheets()).toEqual([...atFirst, "設定"]);
  await evaluate(traveller);
  await goToFinding(traveller);
  await ground.shows("成果・課題一覧", "I7");
  await accept(traveller, "速報値による");
  await writeSheets(traveller, /^1枚のシートを作成しました：「SDGs対応表」。2枚のシートを作り直しました/);

  expect(await ground.textAt("SDGs対応表", "D6")).toBe("");
  await ground.typeInto("SDGs対応表", "D6", "○");
  await read(traveller);
  await takeOver(traveller, "SDGs対応表");
  await writeSheets(traveller, /^3枚のシートを作り直しました/);
  expect(await ground.textAt("SDGs対応表", "D6")).toBe("○");

  await takeBack(traveller);
  expect(await ground.sheets()).toEqual([...atFirst, "設定"]);
  expect(complaints).toEqual([]);
});
