import { showNumber } from "./shown-text";

test.each([
  [5900, "General", "5900"],
  [1 / 3, "General", "0.33333333333"],
  [5900, '#,##0"人"', "5,900人"],
  [-1234567, "#,##0", "-1,234,567"],
  [0.936, "0.0%", "93.6%"],
  [0.5, "0%", "50%"],
  [3, '0"年"', "3年"],
  [45748, "yyyy/m/d", "2025/4/1"],
  [45748, 'm"月"d"日"', "4月1日"],
  [45748, '[$-411]ggge"年"m"月"d"日"', "令和7年4月1日"],
  [45748, "mmm-yy", "Apr-25"],
  [0.4375, "h:mm", "10:30"],
] as const)("%d as %s", (value, format, shown) => {
  expect(showNumber(value, format)).toBe(shown);
});

test("a format that it does not know is refused, not guessed at", () => {
  expect(() => showNumber(1, "?/?")).toThrow(expect.objectContaining({ code: "NotImplemented" }) as Error);
});
