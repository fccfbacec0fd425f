import { startStation, type Station } from "./browser";
import { faultsOfLook, LOOKS } from "./screens";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

test.each(Object.entries(LOOKS))("Excel、%s：どの幅のどの画面も、両方の言語で、支障がなく、切れず、押しやすい", async (name, look) => {
  expect(await faultsOfLook(station, "excel", name, look)).toEqual([]);
});
