type Colour = readonly number[];
export type Shape =
  | { readonly shape: "rectangle"; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly radius: number; readonly colour: Colour }
  | { readonly shape: "disc"; readonly x: number; readonly y: number; readonly radius: number; readonly colour: Colour }
  | { readonly shape: "line"; readonly points: readonly (readonly number[])[]; readonly width: number; readonly colour: Colour };
export function rasterise(drawing: readonly Shape[], size: number): Uint8Array;
