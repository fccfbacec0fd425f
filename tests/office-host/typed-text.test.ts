import { typeIn } from "./typed-text";

const text = (value: string) => ({ kind: "text", text: value });
const number = (value: number, format?: string) => ({ kind: "number", number: value, ...(format === undefined ? {} : { format }) });
const formula = (value: string) => ({ kind: "formula", formula: value });
const MONTH_DAY = 'm"月"d"日"';

/** What Excel makes of a text typed into a cell of format General. */
const TYPED: Record<string, object> = {
  "1-1": number(45658, MONTH_DAY),
  "1/2": number(45659, MONTH_DAY),
  "01-05": number(45662, MONTH_DAY),
  "１－１": number(45658, MONTH_DAY),
  "1-1-1": number(36892, "yyyy/m/d"),
  "2025/4/1": number(45748, "yyyy/m/d"),
  "2024-01": number(45292, "mmm-yy"),
  "1月1日": number(45658, MONTH_DAY),
  "R7.4.1": number(45748, "[$-411]ge.m.d"),
  "10:30": number(0.4375, "h:mm"),
  "13-1-1": number(41275, "yyyy/m/d"),
  "2-30-1": text("2-30-1"),
  "1-1-1-1": text("1-1-1-1"),
  "=1+1": formula("=1+1"),
  "=": text("="),
  "+81": number(81),
  "-5": number(-5),
  "+81-3": formula("=81-3"),
  "-A1": formula("=-A1"),
  "-": text("-"),
  "―": text("―"),
  "007": number(7),
  "1E5": number(100000, "0.00E+00"),
  "1,000": number(1000, "#,##0"),
  "1,00": text("1,00"),
  "50%": number(0.5, "0%"),
  "93.6%": number(0.936, "0.00%"),
  "100％": number(1, "0%"),
  "¥100": number(100, '"¥"#,##0'),
  "(3)": number(-3),
  "１００": number(100),
  "12345678901234567890": number(12345678901234600000),
  TRUE: { kind: "boolean", boolean: true },
  "#N/A": { kind: "error", error: "#N/A" },
  "'x": text("x"),
  "''x": text("'x"),
  "5,900人": text("5,900人"),
  "小学校 94.2%\r\n中学校": text("小学校 94.2%\n中学校"),
  "▲3,703": text("▲3,703"),
  "": { kind: "empty" },
};

test.each(Object.entries(TYPED))("%j typed into an ordinary cell", (typed, held) => {
  expect(typeIn(typed, "General")).toEqual(held);
});

test.each(Object.keys(TYPED).filter((typed) => typed !== "" && !typed.startsWith("'")))("%j stays as it is in a cell of format @", (typed) => {
  expect(typeIn(typed, "@")).toEqual(text(typed.replaceAll("\r\n", "\n")));
});

test("a number put into a cell of format @ becomes its text", () => {
  expect([typeIn(5, "@"), typeIn(true, "@")]).toEqual([text("5"), text("TRUE")]);
});

test.each(["=(", "=1+", '="x', "=,", "@a", "-1(", "あ".repeat(32_769)])("%s is refused", (typed) => {
  expect(() => typeIn(typed, "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
});
