export function findBrowser(): { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };
