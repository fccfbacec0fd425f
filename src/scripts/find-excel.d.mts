type Found = { readonly program: string } | { readonly missing: "excel" | "system" };
export function findExcel(machine: {
  readonly platform: string;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly queryRegistry: (key: string) => string | null;
}): Found;
