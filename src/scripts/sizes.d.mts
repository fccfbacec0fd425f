/** Each page, and how much it may weigh. */
export const PAGES: readonly { readonly page: string; readonly most: number }[];
/** What a page names and loads at once, but Microsoft's client. */
export function filesOfStart(html: string): readonly string[];
export function packed(bytes: Uint8Array | string): number;
/** Bytes of a page and all that it loads at once, packed. */
export function weigh(folder: string, page: string): number;
