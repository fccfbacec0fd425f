import type { OutputSheet } from "./output-sheet";
import { projectMatrix } from "./project-matrix/project-matrix";

/** In the order in which they stand in the book. */
export const outputSheets: readonly OutputSheet[] = [projectMatrix];
