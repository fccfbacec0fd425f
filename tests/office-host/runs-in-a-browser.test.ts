import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** These load the client into Node, or are tests. */
const FOR_NODE = ["node-client.ts", "open.ts"];

test("the host itself names nothing of Node, so that it runs in a page too", () => {
  const files = readdirSync(__dirname).filter((name) => !name.endsWith(".test.ts") && !FOR_NODE.includes(name));
  const breaches = files.filter((name) => /from "(?:node:|\.\/(?:node-client|open)")|\b(?:require|process|Buffer)\b[.(]/.test(readFileSync(join(__dirname, name), "utf8")));
  expect(breaches).toEqual([]);
});
