export type TextColor = "#000000" | "#FFFFFF";

const LINEAR_BELOW = 0.04045;

function luminance(color: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= LINEAR_BELOW ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** From 1 to 21, as WCAG 2.2 computes it. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 1) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Black or white, whichever is read more easily on this ground: one of them always reaches 4.5. */
export function textOn(color: string): TextColor {
  return contrastOf("#000000", color) >= contrastOf("#FFFFFF", color) ? "#000000" : "#FFFFFF";
}
