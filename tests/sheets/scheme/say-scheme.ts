import type { Scheme } from "../../../src/grading/scheme";
import { Fraction } from "../../../src/quantity/fraction";

/** Comparable and readable; the id, and the order in which a matrix is listed, say nothing. */
export function sayScheme({ overall, ...scheme }: Scheme): unknown {
  const order = (table: NonNullable<Scheme["overall"]>["table"]) => table.map(({ first, second, result }) => `${first}×${second}→${result}`).sort();
  const said = { ...scheme, id: "", ownDefaults: [], overall: overall && { ...overall, table: order(overall.table) } };
  const plain = (_key: string, value: unknown): unknown => {
    if (value instanceof Map) return [...(value as Map<string, unknown>)].map(([name, points]) => `${name}=${String(points)}`);
    return value instanceof Fraction ? value.toString() : value;
  };
  return JSON.parse(JSON.stringify(said, plain)) as unknown;
}
