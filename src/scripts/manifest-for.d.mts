export const DEVELOPMENT_BASE: string;
export function readBase(text: string | undefined): string;
export function manifestFor(manifestText: string, url: string): string;
export function filesNamedIn(manifestText: string): readonly string[];
