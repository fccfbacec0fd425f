/**
 * Whether a number format shows a date. Literals are taken out first:
 * `0"年"` counts years and is a number, `yyyy"年"m"月"` is a date; `[$-411]ggge` is an era, `[Red]0` a colour.
 */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? bracket : ""));
  return bare !== "" && !/^general$/i.test(bare) && /[ymdhsge]/i.test(bare.replace(/general/gi, "").replace(/0[.0]*e[+-]/gi, "0"));
}
