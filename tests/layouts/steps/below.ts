/** Below its first row a measure's cell is merged, empty, or filled again in every row. */
export const BELOW = ["merged", "blank", "repeated"] as const;
export type Below = (typeof BELOW)[number];

/** An indicator that goes on over several rows: merged over them or blank below. */
export const ITEMS_BELOW = ["merged", "blank"] as const;
export type ItemsBelow = (typeof ITEMS_BELOW)[number];
