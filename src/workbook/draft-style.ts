import type { Area } from "./address";

/** From the lightest to the heaviest; where two neighbours want different lines between them, the heavier is drawn. */
export const BORDERS = ["none", "hair", "dotted", "dashed", "thin", "medium", "double", "thick"] as const;
export type Border = (typeof BORDERS)[number];

/** Colours are `RRGGBB`. What a style leaves out stays as the book's default. */
export type DraftStyle = {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  /** A font's name: `ＭＳ ゴシック`. Left out, the sheet has the font of the book, as an office wants it. */
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Text as small as it takes to fit its cell. Not together with `wrap`. */
  readonly shrink?: boolean;
  /** `stacked` is 縦書き: upright letters one below the other; `up` and `down` lie on their side. */
  readonly rotated?: "up" | "down" | "stacked";
  readonly indent?: number;
  /** All four sides of every cell of the area. */
  readonly border?: Border;
  /** One side of every cell of the area; goes before `border`. `outlineOf` draws around an area. */
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
  /** Of all lines that the style draws; black if left out. */
  readonly borderColor?: string;
};

/** Later rectangles are laid over earlier ones, property by property. */
export type StyledArea = { readonly area: Area; readonly style: DraftStyle };

/** Lines around an area, not between its cells. */
export function outlineOf(area: Area, border: Border, borderColor?: string): readonly StyledArea[] {
  const color = borderColor === undefined ? {} : { borderColor };
  return [
    { area: { ...area, bottom: area.top }, style: { top: border, ...color } },
    { area: { ...area, top: area.bottom }, style: { bottom: border, ...color } },
    { area: { ...area, right: area.left }, style: { left: border, ...color } },
    { area: { ...area, left: area.right }, style: { right: border, ...color } },
  ];
}
