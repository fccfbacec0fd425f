import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { faultsOfScreens, LOOKS, speak, type Side } from "./screens";
import { evaluateNow, openView, waitForPane, type ViewName } from "./workbench-steps";

const SIDES: readonly Side[] = ["excel", "workbench"];

const stations = new Map<Side, Station>();
beforeAll(async () => {
  for (const side of SIDES) stations.set(side, await startStation(side));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

/** Opens what can be opened in a view, so that it is looked at too. */
const openings: Partial<Record<ViewName, (page: Page) => Promise<void>>> = {
  読み取り: async (page) => {
    await page.getByRole("button", { name: /^列の意味/ }).first().click();
    await page.getByRole("button", { name: /^直す：/ }).first().click();
  },
  評価: async (page) => {
    await page.getByLabel("相違のみ").click();
    for (const row of [0, 1, 2]) await page.getByRole("button", { name: /^算出の根拠/ }).nth(row).click();
    await page.getByRole("button", { name: /^計算方法・よい方向・現状値/ }).first().click();
    await page.getByRole("button", { name: "別の基準で試す" }).click();
  },
  検証: async (page) => {
    const found = page.getByRole("region", { name: "点検の結果" });
    await found.getByRole("button", { name: /^指標の評価の相違/ }).click();
    await found.getByRole("button", { name: /^許容する：/ }).first().click();
    await found.getByRole("button", { name: /^行えなかった点検/ }).click();
  },
  作成: async (page) => {
    await page.getByRole("button", { name: "見てみる：評価結果" }).click();
    await page.getByRole("button", { name: /^データ用/ }).click();
  },
};

const cases = SIDES.flatMap((side) => Object.entries(LOOKS).map(([name, look]) => [side, name, look] as const));

test.each(cases)("%s、%s：どの幅のどの画面も、両方の言語で、支障がなく、切れず、押しやすい", async (side, _, { options, sizes, css }) => {
  const station = stations.get(side);
  if (station === undefined) throw new Error(`no station for ${side}`);
  const { page } = await visit(station, "", options);
  if (css !== undefined) await page.addStyleTag({ content: css });
  await waitForPane(page);
  const faults: string[] = [];
  const lookInBoth = async () => {
    faults.push(...(await faultsOfScreens(page, side, "ja", sizes)));
    await speak(page, "ja", "en");
    faults.push(...(await faultsOfScreens(page, side, "en", sizes)));
    await speak(page, "en", "ja");
  };
  await lookInBoth();
  await page.setViewportSize({ width: 1280, height: 800 });
  await evaluateNow(page);
  for (const [view, open] of Object.entries(openings)) {
    await openView(page, view as ViewName);
    await open(page);
  }
  await lookInBoth();
  expect(faults).toEqual([]);
});
