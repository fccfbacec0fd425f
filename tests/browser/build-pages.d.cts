export const PAGES: string;
export function buildPages(): Promise<void>;
