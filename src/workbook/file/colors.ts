import { attributeOf, childOf, childrenOf, integerOf, isOn, type XmlElement } from "./xml-tree";

/** The colours that old files name by number, as RRGGBB; the first eight stand there twice. */
const FIRST = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const OTHERS =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const INDEXED: readonly string[] = [...FIRST, ...FIRST, ...OTHERS.split(" ")];
const SYSTEM_TEXT = 64;
const SYSTEM_BACKGROUND = 65;

/** In the order in which `theme="…"` counts: the two lightest and darkest change places with how the theme lists them. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const DEFAULT_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"];

export type Palette = { readonly theme: readonly string[]; readonly indexed: readonly string[] };

/** `FFDDEBF7` and `DDEBF7` are the same colour. */
function sixDigits(value: string | null): string | null {
  return value !== null && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6).toUpperCase() : null;
}

function findByName(element: XmlElement, local: string): XmlElement | null {
  if (element.local === local) return element;
  for (const child of element.children) {
    const found = findByName(child, local);
    if (found) return found;
  }
  return null;
}

function readTheme(theme: XmlElement | null): readonly string[] {
  const scheme = theme && findByName(theme, "clrScheme");
  if (!scheme) return DEFAULT_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = scheme.children.find(({ local }) => local === name)?.children[0];
    return sixDigits(attributeOf(color, "lastClr")) ?? sixDigits(attributeOf(color, "val")) ?? DEFAULT_THEME[index] ?? "000000";
  });
}

export function readPalette(styles: XmlElement | null, theme: XmlElement | null): Palette {
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor").map((color) => sixDigits(attributeOf(color, "rgb")) ?? "000000");
  return { theme: readTheme(theme), indexed: own.length > 0 ? own : INDEXED };
}

type Hsl = { readonly hue: number; readonly saturation: number; readonly lightness: number };

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const span = most - least;
  const lightness = (most + least) / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const hue = most === red ? (green - blue) / span : most === green ? 2 + (blue - red) / span : 4 + (red - green) / span;
  return { hue: ((hue + 6) % 6) / 6, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (offset + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** Above zero towards white, below towards black. */
export function tintColor(color: string, tint: number): string {
  if (tint === 0) return color;
  const { hue, saturation, lightness } = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl({ hue, saturation, lightness: Math.max(0, Math.min(1, moved)) });
}

/** A colour as RRGGBB, however the file names it; `null` for automatic ones. */
export function resolveColor(element: XmlElement | null, { theme, indexed }: Palette): string | null {
  if (!element || isOn(attributeOf(element, "auto"))) return null;
  const tint = Number(attributeOf(element, "tint") ?? 0);
  const themeIndex = integerOf(attributeOf(element, "theme"));
  const index = integerOf(attributeOf(element, "indexed"));
  const system = index === SYSTEM_TEXT ? "000000" : index === SYSTEM_BACKGROUND ? "FFFFFF" : null;
  const color =
    sixDigits(attributeOf(element, "rgb")) ??
    (themeIndex !== null ? (theme[themeIndex] ?? null) : index !== null ? (system ?? indexed[index] ?? null) : null);
  return color !== null && Number.isFinite(tint) ? tintColor(color, tint) : color;
}
