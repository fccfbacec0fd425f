import sampleUrl from "../../assets/sample.xlsx";

/** The sample lies in the script itself: a page opened from a file server may fetch nothing. */
export function sampleBytes(): Uint8Array {
  const binary = atob(sampleUrl.slice(sampleUrl.indexOf(",") + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
