/**
 * How far a write has come, kept as a custom property of the sheets it works with until it is done, so that a write cut
 * off by anything, even by the end of Excel, is found again. A finished write leaves none of these behind.
 */
export const STEP_KEY = "hyoka-writing";

type OfRun = {
  /** Which write. */
  readonly run: string;
  /** The write has come to its end; only tidying up is left. */
  readonly done: boolean;
};

export type Step =
  /** A sheet that was not there before the write. */
  | (OfRun & { readonly role: "new" })
  /** A sheet while it is being copied for a person, and so the copy, up to the moment when it is told from the original. */
  | (OfRun & { readonly role: "copied"; readonly original: string })
  /** A sheet that is being taken away. */
  | (OfRun & { readonly role: "going" })
  /** A copy of a sheet that the write changes, taken whole before it changed anything. */
  | (OfRun & {
      readonly role: "backup";
      readonly original: string;
      readonly name: string;
      /** What was copied; `null` if the sheet was empty. */
      readonly copied: string | null;
      /** All that the write may have changed. */
      readonly written: string;
      readonly mark: string | null;
    });

export const encodeStep = (step: Step): string => JSON.stringify(step);

export function parseStep(text: string | null): Step | null {
  let found: unknown;
  try {
    found = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { run, done, role, original, name, copied, written, mark } = found as Record<string, unknown>;
  if (typeof run !== "string" || typeof done !== "boolean") return null;
  if (role === "new" || role === "going") return { run, done, role };
  if (role === "copied" && typeof original === "string") return { run, done, role, original };
  const isText = (value: unknown) => typeof value === "string";
  const isTextOrNull = (value: unknown) => value === null || isText(value);
  if (role !== "backup" || !isText(original) || !isText(name) || !isText(written) || !isTextOrNull(copied) || !isTextOrNull(mark)) return null;
  return found as Step;
}

/** Ten characters that no other write has; a date would be shown to nobody. */
export const newRun = () => Array.from({ length: 10 }, () => Math.floor(Math.random() * 36).toString(36)).join("");

/**
 * Sheets of a write are made under a name that says so, since a sheet has its name from the first moment, but gets its
 * property a moment later.
 */
export const temporaryName = (run: string, count: number) => `hyoka-${run}-${count}`;

export function runOfTemporaryName(name: string): string | null {
  return /^hyoka-([0-9a-z]{10})-\d+$/.exec(name)?.[1] ?? null;
}
