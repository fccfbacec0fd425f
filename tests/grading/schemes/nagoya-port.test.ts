import { nagoyaPort } from "../../../src/grading/schemes/nagoya-port";
import { lettersFor } from "./bounds";

test("順調 from 80 %, やや遅れ from 60 %, 遅れ below", () => {
  expect(lettersFor(["100隻", "80.0隻", "79.9隻", "60.0隻", "59.9隻", "-"], { target: "100.0隻" }, nagoyaPort)).toEqual([
    "100隻 順調", "80.0隻 順調", "79.9隻 やや遅れ", "60.0隻 やや遅れ", "59.9隻 遅れ", "- -",
  ]);
});
