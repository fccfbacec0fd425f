import { viewInAddress } from "../../../src/taskpane/views/start-view";

const ADDRESSES: Readonly<Record<string, readonly [address: string, view: string | null]>> = {
  "a button of the ribbon asks for a view": ["https://x/taskpane.html?view=checks", "checks"],
  "Excel adds marks of its own behind it": ["https://x/taskpane.html?view=sheets&_host_Info=Excel$Win32$16.01$ja-JP", "sheets"],
  "the view stands behind the hash": ["https://x/taskpane.html?_host_Info=Excel$Web#view=grading", "grading"],
  "nothing is asked for": ["https://x/taskpane.html?_host_Info=Excel$Web$16.00", null],
  "there is no such view": ["https://x/taskpane.html?view=all", null],
};

test.each(Object.entries(ADDRESSES))("%s", (_, [address, view]) => {
  expect(viewInAddress(new URL(address))).toBe(view);
});
