export function encodePng(pixels: Uint8Array, size: number): Buffer;
export function sizeOfPng(file: Buffer): { readonly width: number; readonly height: number } | null;
export function pixelsOfPng(file: Buffer): Uint8Array;
