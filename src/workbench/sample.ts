import sampleUrl from "../../assets/sample.xlsx";
import type { FileToOpen } from "./use-books";

/** The sample lies in the script itself: a page opened from a file server may fetch nothing. */
export function sampleBytes(): Uint8Array {
  const binary = atob(sampleUrl.slice(sampleUrl.indexOf(",") + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** What a page without a file shows, so that there is something to try. */
export const SAMPLE: FileToOpen = { name: "sample.xlsx", isSample: true, load: () => Promise.resolve(sampleBytes()) };
