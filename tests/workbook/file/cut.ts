import { LongText } from "../../../src/workbook/file/long-text";

/** A text in pieces of so many letters. */
export const cut = (text: string, letters: number): LongText => new LongText(Array.from({ length: Math.ceil(text.length / letters) }, (_, piece) => text.slice(piece * letters, (piece + 1) * letters)));
