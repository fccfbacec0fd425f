export function foreignHostsOf(pages: readonly string[]): readonly string[];
export function officeReadme(about: { readonly version: string; readonly base: string; readonly hosts: readonly string[]; readonly files: number }): string;
