import { startStation, visit, type Station } from "./browser";
import { faultsOfScreens, LOOKS, speak, type Side } from "./screens";
import { openAllThereIs } from "./view-openings";
import { evaluateNow, waitForPane } from "./workbench-steps";

const SIDES: readonly Side[] = ["excel", "workbench"];

const stations = new Map<Side, Station>();
beforeAll(async () => {
  for (const side of SIDES) stations.set(side, await startStation(side));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

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
  await openAllThereIs(page);
  await lookInBoth();
  expect(faults).toEqual([]);
});
