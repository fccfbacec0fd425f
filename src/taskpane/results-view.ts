/** What a person opened among the results; it outlives the list, which is made anew with every look. */
export type ResultsView = { readonly onlyDifferences: boolean; readonly open: readonly string[]; readonly pictures: boolean };

export const ALL_CLOSED: ResultsView = { onlyDifferences: false, open: [], pictures: false };
