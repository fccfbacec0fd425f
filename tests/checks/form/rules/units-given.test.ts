import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const percent = (value: number) => ({ kind: "number" as const, value, text: `${String(value * 100)}%`, format: "0%" });

const CASES: FormCases = {
  "figures without a unit": [plain({ D2: "" }), "E2 2"],
  "a unit in brackets behind the name": [plain({ D2: "", C2: "受診者数（人）" }), null],
  "a percent sign in brackets": [plain({ D2: "", C2: "受診率（単位：％）" }), null],
  "brackets that hold no unit": [plain({ D2: "", C2: "受診者数（累計）", D3: "", C3: "講座数（全３回）" }), "E2 4"],
  "a unit in the heading": [plain({ D2: "", E1: "現状値（人）", F1: "目標値（人）" }), null],
  "a unit in the cell": [plain({ D2: "", E2: "10人", F2: "20人" }), null],
  "a percent format": [plain({ D2: "", E2: percent(0.1), F2: percent(0.2) }), null],
  "a sign for none needs none": [plain({ D2: "", E2: "-", F2: "調整中" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l3-04", on)).toBe(counted);
});
