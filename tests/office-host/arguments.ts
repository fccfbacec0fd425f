import { invalidArgument } from "./refusal";
import { isHostObject, type HostObject } from "./host-object";

// What a batch brings comes from outside and is looked at before it is used.

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function asTruth(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

export function asOneOf<T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${what} ${JSON.stringify(value)}`);
  return found;
}

export function asObject(value: unknown, what: string): HostObject {
  if (!isHostObject(value)) throw invalidArgument(what);
  return value;
}

export function asRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(what);
  return value as Record<string, unknown>;
}

/** A rectangle of values of just this shape; one value alone is given to every cell. */
export function asGrid(value: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  const isGrid = Array.isArray(value) && value.every((line) => Array.isArray(line));
  const grid = (isGrid ? value : [[value]]) as unknown[][];
  const only = grid.length === 1 && grid[0]?.length === 1;
  if (only) return () => grid[0]?.[0];
  if (!isGrid || grid.length !== rows || grid.some((line) => line.length !== columns)) {
    throw invalidArgument(`${grid.length} × ${grid[0]?.length ?? 0} values for ${rows} × ${columns} cells`);
  }
  return (row, column) => grid[row]?.[column];
}
