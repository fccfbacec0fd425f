import type { Border, DraftStyle } from "../../src/workbook/draft";
import { outlineOf } from "../../src/workbook/draft";
import { finishStyles, type FinishedStyle } from "../../src/workbook/finished-styles";
import { draftOf, said } from "./drafts";

const whole = { top: 0, left: 0, bottom: 2, right: 2 };
const three = [1, 2, 3].map(() => [said("a"), said("b"), said("c")]);

function lookAt(styles: readonly { readonly area: typeof whole; readonly style: DraftStyle }[]) {
  const { styles: all, numbers } = finishStyles(draftOf(three, { styles }));
  return (row: number, column: number): FinishedStyle => all[numbers[row]?.[column] ?? -1] ?? {};
}

const line = (border: Border, color: string | null = null) => ({ border, color });

test("later rectangles are laid over earlier ones, property by property", () => {
  const at = lookAt([
    { area: whole, style: { wrap: true, size: 10 } },
    { area: { ...whole, bottom: 0 }, style: { bold: true } },
    { area: { ...whole, left: 1, right: 1 }, style: { size: 12 } },
  ]);
  expect([at(0, 0), at(0, 1), at(1, 0), at(2, 1)]).toEqual([{ bold: true, wrap: true, size: 10 }, { bold: true, wrap: true, size: 12 }, { wrap: true, size: 10 }, { wrap: true, size: 12 }]);
});

test("an outline goes around an area, and one side goes before all four", () => {
  const at = lookAt([{ area: whole, style: { border: "thin", borderColor: "7f7f7f" } }, ...outlineOf(whole, "thick", "000000")]);
  expect(at(1, 1)).toEqual({ left: line("thin", "7F7F7F"), right: line("thin", "7F7F7F"), top: line("thin", "7F7F7F"), bottom: line("thin", "7F7F7F") });
  expect(at(0, 0)).toMatchObject({ top: line("thick", "000000"), left: line("thick", "000000") });
  expect(at(2, 1)).toMatchObject({ bottom: line("thick", "000000") });
});

test("the line between two cells is the heavier of both, on both", () => {
  const at = lookAt([
    { area: whole, style: { border: "thin" } },
    { area: { ...whole, bottom: 0 }, style: { bottom: "double" } },
    { area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { border: "hair" } },
  ]);
  expect([at(0, 1).bottom, at(1, 1).top]).toEqual([line("double"), line("double")]);
  expect([at(1, 1).right, at(1, 2).left, at(1, 1).left, at(1, 0).right]).toEqual([line("thin"), line("thin"), line("thin"), line("thin")]);
});

test("a line that only one of two cells has stays with that one", () => {
  const at = lookAt([{ area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { border: "medium" } }]);
  expect([at(0, 1), at(1, 0)]).toEqual([{}, {}]);
});
