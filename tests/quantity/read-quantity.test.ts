import { readNumber, readQuantity } from "../../src/quantity/read-quantity";
import type { Amount, Quantity, Year } from "../../src/quantity/quantity";

const sayYear = (year: Year | null) => (year === null ? "" : ` @${year.from === year.to ? year.from : `${year.from}-${year.to}`}${year.kind}`);
const sayAmount = ({ value, unit, year, limit, approximate }: Amount) =>
  `${approximate ? "約" : ""}${value.toDecimal()}${unit === null ? "" : ` ${unit}`}${limit ?? ""}${sayYear(year)}`;

function say(quantity: Quantity): string {
  if (quantity.state === "value") return sayAmount(quantity.amount);
  if (quantity.state === "parts") return quantity.parts.map(({ label, amount }) => `${label}=${sayAmount(amount)}`).join(" | ");
  if (quantity.state === "range") return `${sayAmount(quantity.from)} to ${sayAmount(quantity.to)}`;
  return quantity.state === "unreadable" ? `unreadable: ${quantity.why}` : quantity.state;
}

const TEXTS: readonly (readonly [string, string])[] = [
  ["5,900人", "5900 人"],
  ["93.6%", "93.6 %"],
  ["100％", "100 %"],
  ["６５，０００人", "65000 人"],
  ["60.5人(R3年)", "60.5 人 @2021年"],
  ["43.2% (R3年度)", "43.2 % @2021年度"],
  ["43.2%（2021（令和3）年度）", "43.2 % @2021年度"],
  ["2021（令和3）年度：43.2%", "43.2 % @2021年度"],
  ["2,232億円 (R3年)", "223200000000 円 @2021年"],
  ["258 万人", "2580000 人"],
  ["1億2,000万円", "120000000 円"],
  ["350百万円", "350000000 円"],
  ["12千円", "12000 円"],
  ["70人 (H30-R6)", "70 人 @2018-2024年度"],
  ["24.26 ㎢", "24.26 ㎢"],
  ["10.14 ㎡", "10.14 ㎡"],
  ["46.7ha 以下", "46.7 ha以下"],
  ["5,000 人以上", "5000 人以上"],
  ["30分以内", "30 分以下"],
  ["10件未満", "10 件未満"],
  ["0 人", "0 人"],
  ["0", "0"],
  ["▲3,703", "-3703"],
  ["△3,703人", "-3703 人"],
  ["−5.2%", "-5.2 %"],
  ["－5.2％", "-5.2 %"],
  ["約3割", "約30 %"],
  ["約120人", "約120 人"],
  ["小学校 94.2%\n中学校 87.4%", "小学校=94.2 % | 中学校=87.4 %"],
  ["児童:86.1% 生徒:76.6%", "児童=86.1 % | 生徒=76.6 %"],
  ["男 79.4 歳\n女 83.7 歳\n(令和４年)", "男=79.4 歳 @2022年 | 女=83.7 歳 @2022年"],
  ["広瀬川: 2.7mg/L 粕川: 2.3mg/L 早川上流: 1.3mg/L", "広瀬川=2.7 mg/L | 粕川=2.3 mg/L | 早川上流=1.3 mg/L"],
  ["①12人 ②15人", "①=12 人 | ②=15 人"],
  ["①12人", "12 人"],
  ["64.7\n（令和４年）", "64.7 @2022年"],
  ["令和4年度 43.2%", "43.2 % @2022年度"],
  ["189事業所(R4年)", "189 事業所 @2022年"],
  ["1,420件 (R4年)", "1420 件 @2022年"],
  ["38力所", "38 力所"],
  ["16.5t-CO2", "16.5 t-CO2"],
  ["12.3μg/m3", "12.3 μg/m3"],
  ["東北1位", "1 位"],
  ["43.2%（速報値）", "43.2 %"],
  ["600人（5年累計）", "600 人"],
  ["1,000件（計画期間累計）", "1000 件"],
  ["80％以上を維持", "80 %以上"],
  ["100%維持", "100 %"],
  ["毎年度100％", "100 %"],
  ["年間120回", "120 回"],
  ["10団体/年", "10 団体/年"],
  ["250件(R4実績)", "250 件 @2022年度"],
  ["50%※1", "50 %"],
  ["約1.5万人", "約15000 人"],
  ["0（ゼロ）", "0"],
  ["3.2倍", "3.2 倍"],
  ["12.3‰", "12.3 ‰"],
  ["2,000〜3,000人", "2000 人 to 3000 人"],
  ["10~20人", "10 人 to 20 人"],
  ["増加", "unreadable: no-number"],
  ["-", "unavailable"],
  ["－", "unavailable"],
  ["―", "unavailable"],
  ["ー", "unavailable"],
  ["取得なし", "unavailable"],
  ["未実施のためなし", "unavailable"],
  ["調整中", "pending"],
  ["未定", "pending"],
  ["", "empty"],
  [" 　\n", "empty"],
  ["10²", "unreadable: stray-text"],
  ["1½", "unreadable: stray-text"],
  ["12,34人", "unreadable: several-numbers"],
  ["5人（うち女性2人）", "unreadable: several-numbers"],
  ["小学校 94.2% 中学校 87.4%", "小学校=94.2 % | 中学校=87.4 %"],
  ["小学校 94.2 中学校 87.4", "小学校=94.2 | 中学校=87.4"],
  ["広瀬川 2.7 mg/L\n粕川 2.3 mg/L", "広瀬川=2.7 mg/L | 粕川=2.3 mg/L"],
  ["策定済", "unreadable: no-number"],
  ["94.2% 87.4%", "unreadable: several-numbers"],
];

test.each(TEXTS)("%j is %s", (text, said) => {
  expect(say(readQuantity(text))).toBe(said);
});

const NUMBERS: readonly (readonly [number, string, string])[] = [
  [0.936, "0.0%", "93.6 %"],
  [0.9359, "0.0%", "93.59 %"],
  [5900, '#,##0"人"', "5900 人"],
  [5900, "General", "5900"],
  [0.1 + 0.2, "General", "0.3"],
  [2_580_000, '#,##0,"千人"', "2580000 人"],
  [-3703, '#,##0;"▲"#,##0', "-3703"],
  [1e-7, "General", "0.0000001"],
];

test.each(NUMBERS)("the number %p shown as %j is %s", (value, format, said) => {
  expect(say(readNumber(value, format))).toBe(said);
});
