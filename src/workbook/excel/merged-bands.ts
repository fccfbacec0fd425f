import { type Area, areaName, parseArea } from "../address";
import { bandsOf, halvesOf } from "./areas";
import type { Piece } from "./pieces";

/**
 * The call fails where more than 512 areas are merged; a band of this many rows rarely has so many.
 * Each area belongs to the one band that holds its top left cell, so bands miss none and count none twice.
 */
const ROWS = 100;
/** `{"_Id":…,"Address":"'成果・課題一覧'!A1:C3"}` for some hundred areas. */
const BYTES = 20_000;

function band(sheet: string, area: Area, add: (merged: readonly Area[]) => void): Piece {
  return {
    bytes: BYTES,
    queue(context) {
      const found = context.workbook.worksheets.getItem(sheet).getRange(areaName(area)).getMergedAreasOrNullObject();
      // In one call, since nothing may be asked of the areas of a band that has none; by their addresses, since loading the
      // items as such would load everything there is of each.
      found.load("areaCount,areas/items/address");
      return () => {
        if (!found.isNullObject) add(found.areas.items.flatMap(({ address }) => parseArea(address) ?? []));
        return true;
      };
    },
    halves(why) {
      const halves = why === "refused" ? halvesOf(area) : null;
      return halves?.map((half) => band(sheet, half, add)) ?? null;
    },
  };
}

export function mergedBands(sheet: string, area: Area, add: (merged: readonly Area[]) => void): readonly Piece[] {
  return bandsOf(area, ROWS).map((rows) => band(sheet, rows, add));
}
