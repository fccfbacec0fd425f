type Content = string | Uint8Array;
export function listFiles(folder: string): readonly string[];
export function checkFolder(folder: string, force: boolean): void;
export function writeFolder(folder: string, files: ReadonlyMap<string, Content>, about: Readonly<Record<string, string>>): void;
