import { foldName } from "../quantity/fold";
import type { Amount, Limit, Part, Quantity } from "../quantity/quantity";
import type { Indicator, Typed } from "./plan";

/** Which way is good. Not the direction of a measure (施策の展開). */
export type Better = "more" | "less";

/** By what it is known, in the order in which the signs are asked. `parts` only speaks against: of 男 and 女 one is to rise and the other to fall. */
export type BetterSign = "typed" | "rank" | "limit" | "baseline" | "parts" | "words" | "default";

export type KnownBetter = {
  readonly way: Better;
  readonly sign: BetterSign;
  /** Signs that say the opposite; the indicator is flagged. */
  readonly against: readonly BetterSign[];
};

/** Words of indicators that a city wants to see fall. */
const LESS_IS_BETTER =
  /死亡|自殺|犯罪|刑法犯|交通事故|人身事故|火災件数|出火|排出量|待機児童|BOD|公債費|将来負担|遊休農地|空き?家|滞納|未収|漏水|不法投棄|苦情|喫煙率|メタボ|要介護認定率|不登校|離職率|赤字|債務|借入|ごみの?量|生活保護率/;
/** Words that turn such an indicator round again: 公債費の削減額, 空き家の活用件数. */
const MORE_AFTER_ALL = /削減(?:量|額|率)|減少(?:数|率)|活用|利活用|解消|改善率|防止|対策|登録|除却|成約/;

/** What a city plans to have less of only because it must: a 人口 of 205,000 planned for, and 212,000 now, is no target missed. */
const MORE_IS_BETTER = /人口$|人口[(・]|出生(?:者?数|率)|転入(?:者数|者$|超過|$)|社会増|社会動態/;
const LESS_AFTER_ALL = /減|高齢|老年|流出|転出|当たり|あたり/;

/** 増加の抑制, 減少させない, 増やさない: what is named is what a city does not want. */
const TURNED = /抑制|抑え|防止|防ぐ|阻止|歯止め|食い止め|(?:させ|[らやくさ])ない|なくす/;

/** What a person writes, in a column of its own or in 設定: 増加, ↓, 少ないほどよい, 増加の抑制. */
export function readBetter(typed: Pick<Typed, "text"> | null): Better | null {
  const sign = foldName(typed?.text ?? "");
  const isTurned = TURNED.test(sign);
  if (/^[↑↗⬆]|増|上昇|向上|高|多|プラス|^more/i.test(sign)) return isTurned ? "less" : "more";
  if (/^[↓↘⬇]|減|下降|低|少|マイナス|^less/i.test(sign)) return isTurned ? "more" : "less";
  return null;
}

const LIMIT_WAYS: Readonly<Record<Limit, Better>> = { 以上: "more", 超: "more", 以下: "less", 未満: "less" };

/** A limit says by itself which way is good. */
export const wayOfLimit = ({ limit }: Amount): Better | null => (limit === null ? null : LIMIT_WAYS[limit]);

/** One figure, or one for each part of it. */
function partsOf(quantity: Quantity | undefined): readonly Pick<Part, "label" | "amount">[] {
  if (quantity?.state === "value") return [{ label: "", amount: quantity.amount }];
  return quantity?.state === "parts" ? quantity.parts : [];
}

/** Which ways the parts ask for, each once; those that ask for none are not among them. */
const waysIn = (ways: readonly (Better | null)[]): readonly Better[] => [...new Set(ways.flatMap((way) => way ?? []))];

const only = (ways: readonly Better[]): Better | null => (ways.length === 1 ? (ways[0] ?? null) : null);

const limitSign = (target: Quantity | undefined) => only(waysIn(partsOf(target).map(({ amount }) => wayOfLimit(amount))));

/** 小学校 1.5本 → 1.0本, 中学校 1.2本 → 1.0本: both fall. One figure may stand for all parts of the other. */
function baselineWays(baseline: Quantity | undefined, target: Quantity | undefined): readonly Better[] {
  const [from, to] = [partsOf(baseline), partsOf(target)];
  const orders = from.flatMap((one) => to.filter(({ label }) => label === "" || one.label === "" || foldName(label) === foldName(one.label)).map(({ amount }) => amount.value.compare(one.amount.value)));
  return waysIn(orders.map((order) => (order === 0 ? null : order > 0 ? "more" : "less")));
}

function wordSign(name: string | null): Better | null {
  const folded = foldName(name ?? "");
  if (MORE_IS_BETTER.test(folded) && !LESS_AFTER_ALL.test(folded)) return "more";
  return LESS_IS_BETTER.test(folded) && !MORE_AFTER_ALL.test(folded) ? "less" : null;
}

/** 東北1位: a rank climbs as its number falls, so 上昇 in a column says the same. */
const isRank = (target: Quantity | undefined) => target?.state === "value" && target.amount.unit === "位";

export function deriveBetter({ name, baseline, target, betterTyped }: Indicator): KnownBetter {
  if (isRank(target?.quantity)) {
    const away = only(baselineWays(baseline?.quantity, target?.quantity)) === "more";
    return { way: "less", sign: "rank", against: away ? ["baseline"] : [] };
  }
  const ways = baselineWays(baseline?.quantity, target?.quantity);
  const said: readonly (readonly [BetterSign, Better | null])[] = [
    ["typed", readBetter(betterTyped)],
    ["limit", limitSign(target?.quantity)],
    ["baseline", only(ways)],
    ["words", wordSign(name)],
  ];
  const first = said.find(([, way]) => way !== null);
  const way = first?.[1] ?? "more";
  const against = said.filter(([, other]) => other !== null && other !== way).map(([sign]) => sign);
  // Whoever wrote a way, or 以上 and 以下, has looked at the parts.
  const isMixed = ways.length > 1 && first?.[0] !== "typed" && first?.[0] !== "limit";
  return { way, sign: first?.[0] ?? "default", against: isMixed ? [...against, "parts"] : against };
}
