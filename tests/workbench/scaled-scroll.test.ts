import { follow, makeScale, reveal, toDrawn, toReal } from "../../src/workbench/scaled-scroll";

const VIEW = 600;
const SHORT = makeScale(100_000, VIEW);
// 1,048,576 rows of 20 pixels.
const LONG = makeScale(20_971_520, VIEW);

test("短いシートは、そのままの高さで送る", () => {
  expect(SHORT.height).toBe(100_000);
  for (const place of [0, 1, 5_000.5, 99_400]) expect([toReal(SHORT, place), toDrawn(SHORT, place)]).toEqual([place, place]);
});

test("長いシートも、2倍や4倍に拡大した画面が描ける高さに収まる", () => {
  expect(LONG.height * 4).toBeLessThan(16_000_000);
});

test("両端は実際の位置と一致し、どこも行き来して同じ場所に戻る", () => {
  expect([toReal(LONG, 0), toReal(LONG, LONG.mostDrawn)]).toEqual([0, LONG.mostReal]);
  for (let place = 0; place <= LONG.mostReal; place += 99_991) expect(toReal(LONG, toDrawn(LONG, place))).toBeCloseTo(place, 3);
});

test("上から下へ送れば、位置は必ず先へ進む", () => {
  let last = -1;
  for (let drawn = 0; drawn <= LONG.mostDrawn; drawn += 9_973) {
    expect(toReal(LONG, drawn)).toBeGreaterThan(last);
    last = toReal(LONG, drawn);
  }
});

const middle = { real: 10_000_000, drawn: toDrawn(LONG, 10_000_000) };
const scrolls: Record<string, readonly [last: typeof middle, drawn: number, real: number]> = {
  "途中でホイールを回すと、回した分だけ動く": [middle, middle.drawn + 100, 10_000_100],
  "上へも同じ": [middle, middle.drawn - 100, 9_999_900],
  "スクロールバーを大きく動かすと、バーの示す位置へ": [middle, 2_000_000, toReal(LONG, 2_000_000)],
  "終わりに着いたら、最後の行": [{ real: LONG.mostReal - 900, drawn: LONG.mostDrawn - 100 }, LONG.mostDrawn, LONG.mostReal],
  "初めに着いたら、最初の行": [{ real: 900, drawn: 100 }, 0, 0],
};

test.each(Object.entries(scrolls))("%s", (_, [last, drawn, real]) => {
  expect(follow(LONG, last, drawn, VIEW)).toBeCloseTo(real, 6);
});

const revealed: Record<string, readonly [real: number, start: number, end: number, to: number]> = {
  "見えていれば動かない": [1000, 1100, 1120, 1000],
  "上に隠れていれば、上の端に": [1000, 500, 520, 500],
  "下に隠れていれば、下の端に": [1000, 1590, 1610, 1010],
  "画面より高い行は、その初めから": [1000, 2000, 3000, 2000],
};

test.each(Object.entries(revealed))("%s", (_, [real, start, end, to]) => {
  expect(reveal(real, VIEW, start, end)).toBe(to);
});
