import type { Amount } from "../../src/quantity/quantity";
import { readQuantity } from "../../src/quantity/read-quantity";
import { withUnit } from "../../src/quantity/unit";

const sayAmount = ({ value, unit, limit, year }: Amount) => `${value.toDecimal()}${unit ?? ""}${limit ?? ""}${year ? `@${year.to}` : ""}`;

function say(text: string, unit: string | null = null): string {
  const quantity = withUnit(readQuantity(text), unit);
  if (quantity.state === "range") return `${sayAmount(quantity.from)} to ${sayAmount(quantity.to)}`;
  return quantity.state === "unreadable" ? quantity.why : quantity.state;
}

test.each([
  ["3～5％", "3% to 5%"],
  ["3％〜5％", "3% to 5%"],
  ["3.0~5.5", "3 to 5.5"],
  ["3％から5％まで", "3% to 5%"],
  ["3％以上5％以下", "3%以上 to 5%以下"],
  ["3％以上、5％未満", "3%以上 to 5%未満"],
  ["3超5以下", "3超 to 5以下"],
  ["▲5～▲2", "-5 to -2"],
  ["▲5％～5％", "-5% to 5%"],
  ["1万～2万人", "10000人 to 20000人"],
  ["1,000～2,000人（R6年度）", "1000人@2024 to 2000人@2024"],
  ["約3～5％", "3% to 5%"],
  ["3人～5", "3人 to 5人"],
  ["3～5人", "3人 to 5人"],
])("%s", (text, expected) => {
  expect(say(text)).toBe(expected);
});

test.each([
  ["5～3％", "it runs backwards"],
  ["3～3％", "it has one end only"],
  ["3人～5件", "its ends differ in unit"],
  ["1～2万人", "it may begin at 1 or at 10,000"],
  ["3-5％", "a hyphen may be a code"],
  ["3以上～5％", "two ways of saying it at once"],
  ["3～5～7％", "it has three ends"],
  ["3～5％未満", "only one of its ends says whether it belongs to it"],
  ["10²～20人", "its first end is no figure"],
  ["10～1½人", "its second end is no figure"],
])("%s is no range: %s", (text) => {
  expect(say(text)).toMatch(/several-numbers|stray-text/);
});

test.each(["2020～2024年度", "R2～R6"])("%s are years, not figures", (text) => {
  expect(readQuantity(text).state).not.toBe("range");
});

test("the unit of the heading is that of both ends", () => {
  expect(say("3～5", "千円")).toBe("3000円 to 5000円");
});
