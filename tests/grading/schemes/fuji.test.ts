import { fuji } from "../../../src/grading/schemes/fuji";
import { lettersFor } from "./bounds";

test("by progress: 80 %, 50 % and 20 % of the way", () => {
  expect(lettersFor(["2,000人", "1,800人", "1,799人", "1,500人", "1,499人", "1,200人", "1,199人", "900人", "-"], { baseline: "1,000人", target: "2,000人" }, fuji)).toEqual([
    "2,000人 80%以上", "1,800人 80%以上", "1,799人 50%以上80%未満", "1,500人 50%以上80%未満", "1,499人 50%未満", "1,200人 50%未満", "1,199人 20%未満", "900人 20%未満", "- その他",
  ]);
});

test("downwards", () => {
  expect(lettersFor(["1,200件", "1,201件", "1,500件", "1,501件", "1,800件", "1,801件"], { name: "犯罪件数", baseline: "2,000件", target: "1,000件" }, fuji)).toEqual([
    "1,200件 80%以上", "1,201件 50%以上80%未満", "1,500件 50%以上80%未満", "1,501件 50%未満", "1,800件 50%未満", "1,801件 20%未満",
  ]);
});

test("held or missed where there is no way to go; nothing without a baseline", () => {
  expect(lettersFor(["365日", "364日", "100日", "73日", "72日"], { baseline: "365日", target: "365日" }, fuji)).toEqual([
    "365日 80%以上", "364日 80%以上", "100日 50%未満", "73日 50%未満", "72日 20%未満",
  ]);
  expect(lettersFor(["5"], { target: "10" }, fuji)).toEqual(["5 no-baseline"]);
});
