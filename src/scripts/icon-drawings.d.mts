import type { Shape } from "./raster.mjs";
export const DRAWINGS: readonly { readonly name: string; readonly shapes: readonly Shape[]; readonly sizes: readonly number[] }[];
