import type { DraftStyle } from "../../../src/workbook/draft";
import { lookOf } from "../../../src/taskpane/sheets/cell-look";

const LOOKS: Readonly<Record<string, readonly [DraftStyle, ReturnType<typeof lookOf>]>> = {
  "black on white where nothing is said": [{}, { backgroundColor: "#FFFFFF", color: "#000000" }],
  "fill, bold and side": [{ fill: "D9E2F3", bold: true, horizontal: "center" }, { backgroundColor: "#D9E2F3", color: "#000000", fontWeight: 600, textAlign: "center" }],
  "letters too pale for a small table are darker": [{ color: "A6A6A6" }, { backgroundColor: "#FFFFFF", color: "#595959" }],
  "on a dark ground they are white": [{ fill: "19486A", color: "595959" }, { backgroundColor: "#19486A", color: "#FFFFFF" }],
};

test.each(Object.entries(LOOKS))("%s", (_, [style, look]) => {
  expect(lookOf(style)).toEqual(look);
});
