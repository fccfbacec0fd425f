import type { HostSheet } from "./book";
import type { Rectangle } from "./grid";

/** One member of an Excel object. `since` is the minor number of the ExcelApi set that brought it. */
export type Member = {
  readonly since: number;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  /** A property that is an object itself, or a method that answers one; `null` is Excel's null object. */
  readonly open?: (args: readonly unknown[]) => HostObject | null;
  readonly call?: (args: readonly unknown[]) => unknown;
};

export type HostObject = {
  readonly type: string;
  readonly id?: string;
  readonly members: Readonly<Record<string, Member>>;
  readonly items?: () => readonly HostObject[];
  /** `collection.getItem(key)` */
  readonly item?: (key: unknown) => HostObject;
  /** The cells meant, for whoever is given a range. */
  readonly cells?: { readonly sheet: HostSheet; readonly areas: readonly Rectangle[] };
};

export const isHostObject = (value: unknown): value is HostObject => typeof value === "object" && value !== null && "members" in value;
