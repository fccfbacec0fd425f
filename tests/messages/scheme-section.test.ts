import { isesaki } from "../../src/grading/schemes/isesaki";
import { sano } from "../../src/grading/schemes/sano";
import { sayLacking } from "../../src/messages/scheme-section";

const cases = {
  "a whole preset has nothing to fill in": [isesaki, "ja", null],
  "what the source leaves open is named by the titles of the sheet's tables": [sano, "ja", "「定量評価（指標の評価をまとめる）」「定性評価（展開の評価をまとめる）」「総合評価（二つの評価を組み合わせる）」"],
  "in English too": [sano, "en", "“Quantitative level (from the letters of the indicators)”, “Qualitative level (from the levels of the directions)”, “Overall (two levels make one)”"],
} as const;

test.each(Object.entries(cases))("%s", (_, [preset, language, named]) => {
  const said = sayLacking(language, preset);
  if (named === null) expect(said).toBeNull();
  else expect(said).toContain(named);
});
