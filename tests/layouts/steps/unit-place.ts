/** Where the unit of an indicator stands. In a heading it can only stand for all of them. */
export const UNIT_PLACES = ["cell", "column", "name", "header"] as const;
export type UnitPlace = (typeof UNIT_PLACES)[number];

/** The unit that figures then leave away; `null` where they keep it. */
export function unitSaidElsewhere(place: UnitPlace, own: string, inHeader: string): string | null {
  switch (place) {
    case "cell":
      return null;
    case "column":
    case "name":
      return own;
    case "header":
      return inHeader === "" ? null : inHeader;
  }
}

export const nameWithUnit = (name: string, unit: string, place: UnitPlace) => (place === "name" && unit !== "" ? `${name}（${unit}）` : name);
