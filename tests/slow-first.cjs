const { statSync } = require("node:fs");
const { basename } = require("node:path");

/** Short files that take minutes or most of one: begun last, each would be waited for alone. */
const SLOW = ["screens-in-workbench", "screens-in-excel", "any-layout", "all-or-nothing", "journeys", "workbench-looks"];

const rankOf = ({ path }) => {
  const rank = SLOW.indexOf(basename(path, ".test.ts"));
  return rank < 0 ? SLOW.length : rank;
};

/** The slow ones, then the long ones: on a machine that has run none of them yet, size is all that is known. */
class SlowFirst {
  sort(tests) {
    const size = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b) || size.get(b) - size.get(a));
  }

  // Which failed last is not kept: whoever asks for those gets all.
  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {}
}

module.exports = SlowFirst;
