import { asText } from "./arguments";
import type { HostSheet } from "./book";
import type { HostObject } from "./host-object";
import { invalidArgument, itemNotFound } from "./refusal";

const LONGEST_KEY = 255;

export function customProperties(sheet: HostSheet): HostObject {
  const property = (key: string): HostObject => ({
    type: "WorksheetCustomProperty",
    id: key,
    members: {
      Key: { since: 12, get: () => key },
      Value: { since: 12, get: () => sheet.properties.get(key), set: (value) => { sheet.properties.set(key, asText(value, "value")); } },
      Delete: { since: 12, call: () => { sheet.properties.delete(key); } },
    },
  });
  const find = (key: unknown) => {
    // Keys are compared without their case.
    const wanted = asText(key, "key").toLowerCase();
    const found = [...sheet.properties.keys()].find((each) => each.toLowerCase() === wanted);
    return found === undefined ? null : property(found);
  };
  return {
    type: "WorksheetCustomPropertyCollection",
    members: {
      Add: {
        since: 12,
        open: ([key, value]) => {
          const name = asText(key, "key");
          if (name === "" || name.length > LONGEST_KEY) throw invalidArgument(`a key of ${name.length} characters`);
          sheet.properties.set(name, asText(value, "value"));
          return property(name);
        },
      },
      GetItemOrNullObject: { since: 12, open: ([key]) => find(key) },
    },
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`custom property ${String(key)}`);
      return found;
    },
    items: () => [...sheet.properties.keys()].map(property),
  };
}
