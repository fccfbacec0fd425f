import { sayBetter } from "../../src/messages/better";

const said: Record<string, readonly [Parameters<typeof sayBetter>[1], readonly string[]]> = {
  "手がかりが一つ": [{ way: "less", sign: "words", against: [] }, ["少ないほどよい指標として計算（指標名から判断）"]],
  "手がかりがない": [{ way: "more", sign: "default", against: [] }, ["ほかに手がかりがないため、多いほどよい指標とみなしました"]],
  "手がかりが食い違う": [
    { way: "more", sign: "baseline", against: ["words"] },
    ["多いほどよい指標として計算（現状値と目標値の大小から判断）", "ただし、指標名からは逆の向きになります。お確かめください。"],
  ],
};

test.each(Object.entries(said))("%s", (_, [better, lines]) => {
  expect(sayBetter("ja", better)).toEqual(lines);
});
