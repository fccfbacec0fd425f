export type FontSlice = { readonly weight: string; readonly base64: string };
export const FONT_NAME: string;
export function readFontSlices(): readonly FontSlice[];
