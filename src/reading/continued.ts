/** A measure that goes on over a page says so: 健康づくり（続き）. It is no other name. */
export const withoutContinued = (name: string) => name.replace(/\s*[（(](?:続き|つづき)[）)]\s*$/, "");
