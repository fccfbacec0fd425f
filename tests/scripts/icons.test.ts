import { readFileSync } from "node:fs";
import { join } from "node:path";

import { DRAWINGS } from "../../src/scripts/icon-drawings.mjs";
import { encodePng, pixelsOfPng, sizeOfPng } from "../../src/scripts/png.mjs";
import { rasterise, type Shape } from "../../src/scripts/raster.mjs";

const ASSETS = join(__dirname, "..", "..", "assets");
const icons = DRAWINGS.flatMap(({ name, shapes, sizes }) => sizes.map((size) => ({ file: `${name}-${size}.png`, shapes, size })));

test.each(icons)("assets/$file is what the program draws", ({ file, shapes, size }) => {
  const kept = readFileSync(join(ASSETS, file));
  expect(sizeOfPng(kept)).toEqual({ width: size, height: size });
  expect(Buffer.compare(Buffer.from(pixelsOfPng(kept)), Buffer.from(rasterise(shapes, size)))).toBe(0);
});

const pixelOf = (pixels: Uint8Array, size: number, column: number, row: number) => [...pixels.subarray((row * size + column) * 4, (row * size + column) * 4 + 4)];
const RED = [200, 0, 0, 255];
const WHITE = [255, 255, 255, 255];
const square: Shape = { shape: "rectangle", left: 0, top: 0, right: 8, bottom: 8, radius: 0, colour: RED };

test.each<[string, readonly Shape[], number, number, number[]]>([
  ["inside a shape stands its colour", [square], 0, 0, RED],
  ["outside of every shape nothing shows", [square], 12, 12, [0, 0, 0, 0]],
  ["the later shape lies on top", [square, { ...square, colour: WHITE }], 3, 3, WHITE],
  ["half a pixel is half see-through, in the full colour", [{ shape: "line", points: [[0, 8], [16, 8]], width: 1, colour: RED }], 8, 7, [200, 0, 0, 128]],
  ["a corner is cut by its radius", [{ ...square, right: 16, bottom: 16, radius: 8 }], 0, 0, [0, 0, 0, 0]],
  ["a disc covers its middle", [{ shape: "disc", x: 8, y: 8, radius: 3, colour: RED }], 8, 8, RED],
])("%s", (_, shapes, column, row, expected) => {
  expect(pixelOf(rasterise(shapes, 16), 16, column, row)).toEqual(expected);
});

test.each([16, 20, 40])("straight edges fall on whole pixels at %i px", (size) => {
  const edge: Shape = { ...square, left: 1, top: 1, right: 15, bottom: 15 };
  const opacities = new Set(rasterise([edge], size).filter((_, index) => index % 4 === 3));
  expect([...opacities].sort()).toEqual([0, 255]);
});

test("chunks carry the checksum that other programs expect", () => {
  expect(encodePng(rasterise([square], 16), 16).subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
});

test.each<[string, Buffer]>([
  ["an empty file", Buffer.alloc(0)],
  ["a text", Buffer.from("総合計画の評価総合計画の評価")],
  ["a file cut off in its header", encodePng(rasterise([square], 16), 16).subarray(0, 20)],
])("%s has no size", (_, file) => {
  expect(sizeOfPng(file)).toBeNull();
});
