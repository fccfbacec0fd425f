/** What a key asks of the page around the grid. */
export type GridCommand = "find" | "go-to" | "next-sheet" | "previous-sheet";

type Pressed = { readonly key: string; readonly control: boolean; readonly shift: boolean };

/**
 * The keys of a spreadsheet. Ctrl+PageDown changes the tab of some browsers before a page hears of it; there
 * Ctrl+Alt+PageDown does the same, as in Excel on the web.
 */
export function commandOf({ key, control, shift }: Pressed): GridCommand | null {
  if (key === "F5" && !control && !shift) return "go-to";
  if (!control || shift) return null;
  switch (key) {
    case "f":
    case "F":
      return "find";
    case "g":
    case "G":
      return "go-to";
    case "PageDown":
      return "next-sheet";
    case "PageUp":
      return "previous-sheet";
    default:
      return null;
  }
}
