/** What an Excel of one kind can do. Sets by version: Office requirement-set tables. */
export type Profile = {
  readonly name: string;
  /** The newest ExcelApi set, as its minor number: 14 for 1.14. */
  readonly set: number;
  readonly platform: "PC" | "OfficeOnline";
  /** Excel on the web refuses what is longer, in either direction. */
  readonly payload: number | null;
};

const MEGABYTE = 1024 * 1024;

export const LTSC_2021: Profile = { name: "LTSC 2021", set: 14, platform: "PC", payload: null };
export const LTSC_2024: Profile = { name: "LTSC 2024", set: 17, platform: "PC", payload: null };
export const EXCEL_365: Profile = { name: "365", set: 21, platform: "PC", payload: null };
export const EXCEL_WEB: Profile = { name: "web", set: 21, platform: "OfficeOnline", payload: 5 * MEGABYTE };
/** Older than Hyoka needs; only to see it refused. */
export const EXCEL_2019: Profile = { name: "2019", set: 8, platform: "PC", payload: null };

export const DESKTOPS = [LTSC_2021, LTSC_2024, EXCEL_365] as const;

/** `1.14` → 14. Sets of other names (ExcelApiOnline, DelayForCellEdit …) are not offered. */
export function supports(profile: Profile, name: string, version: string | number = "1.1"): boolean {
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  return name.toLowerCase() === "excelapi" && major === 1 && minor <= profile.set;
}
