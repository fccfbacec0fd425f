import type { FileToOpen } from "./use-books";

/** What a page without a file shows, so that there is something to try. It comes after the page, which it would only make slower. */
export const SAMPLE: FileToOpen = {
  name: "sample.xlsx",
  isSample: true,
  load: async () => (await import(/* webpackChunkName: "sample" */ "./sample-bytes")).sampleBytes(),
};
