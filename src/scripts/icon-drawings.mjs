// All measures are in sixteenths of the icon's side, so that at 16 px every straight edge falls on a pixel.
const INK = [0x0f, 0x76, 0x66, 255];
const PAPER = [255, 255, 255, 255];
const LINE = [0x8f, 0xc1, 0xb7, 255];
const SEAL = [0xc2, 0x3b, 0x22, 255];

/** A sheet with a coloured head and ruled rows: white paper stands out on dark, its dark edge on light. */
const SHEET = [
  { shape: "rectangle", left: 1, top: 1, right: 14, bottom: 15, radius: 1.5, colour: INK },
  { shape: "rectangle", left: 2, top: 4, right: 13, bottom: 14, radius: 0.5, colour: PAPER },
  { shape: "rectangle", left: 2, top: 7, right: 13, bottom: 8, radius: 0, colour: LINE },
  { shape: "rectangle", left: 2, top: 10, right: 13, bottom: 11, radius: 0, colour: LINE },
  { shape: "rectangle", left: 5, top: 4, right: 6, bottom: 14, radius: 0, colour: LINE },
];

/** The seal of an evaluation, ticked. Its white edge keeps it apart from the sheet. */
const TICKED_SEAL = [
  { shape: "disc", x: 11, y: 11, radius: 5, colour: PAPER },
  { shape: "disc", x: 11, y: 11, radius: 4.5, colour: SEAL },
  { shape: "line", points: [[8.6, 11.2], [10.3, 12.9], [13.3, 9.3]], width: 1.5, colour: PAPER },
];

/** A sheet with the pane standing open at its right. */
const PANE = [
  { shape: "rectangle", left: 1, top: 2, right: 15, bottom: 14, radius: 1.5, colour: INK },
  { shape: "rectangle", left: 2, top: 4, right: 8, bottom: 13, radius: 0.5, colour: PAPER },
  { shape: "rectangle", left: 2, top: 7, right: 8, bottom: 8, radius: 0, colour: LINE },
  { shape: "rectangle", left: 2, top: 10, right: 8, bottom: 11, radius: 0, colour: LINE },
  { shape: "rectangle", left: 9, top: 4, right: 14, bottom: 13, radius: 0.5, colour: PAPER },
  { shape: "line", points: [[9.9, 8.6], [11.1, 9.8], [13.1, 7.2]], width: 1.3, colour: SEAL },
];

export const DRAWINGS = [
  { name: "icon", shapes: [...SHEET, ...TICKED_SEAL], sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  { name: "pane", shapes: PANE, sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
];
