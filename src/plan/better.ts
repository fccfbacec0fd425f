import { foldName } from "../quantity/fold";
import type { Quantity } from "../quantity/quantity";
import type { Indicator, Typed } from "./plan";

/** Which way is good. Not the direction of a measure (施策の展開). */
export type Better = "more" | "less";

/** By what it is known, in the order in which the signs are asked. */
export type BetterSign = "typed" | "rank" | "limit" | "baseline" | "words" | "default";

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

/** A column of its own says 増加 or ↓. */
function typedSign(typed: Typed | null): Better | null {
  const sign = foldName(typed?.text ?? "");
  if (/^[↑↗⬆]|増|上昇|向上|高|多|プラス/.test(sign)) return "more";
  return /^[↓↘⬇]|減|下降|低|少|マイナス/.test(sign) ? "less" : null;
}

function limitSign(target: Quantity | undefined): Better | null {
  if (target?.state !== "value") return null;
  const { limit } = target.amount;
  if (limit === "以上" || limit === "超") return "more";
  if (limit === "以下" || limit === "未満") return "less";
  return null;
}

function baselineSign(baseline: Quantity | undefined, target: Quantity | undefined): Better | null {
  if (baseline?.state !== "value" || target?.state !== "value") return null;
  const order = target.amount.value.compare(baseline.amount.value);
  return order === 0 ? null : order > 0 ? "more" : "less";
}

function wordSign(name: string | null): Better | null {
  const folded = foldName(name ?? "");
  return LESS_IS_BETTER.test(folded) && !MORE_AFTER_ALL.test(folded) ? "less" : null;
}

/** 東北1位: a rank climbs as its number falls, so 上昇 in a column says the same. */
const isRank = (target: Quantity | undefined) => target?.state === "value" && target.amount.unit === "位";

export function deriveBetter({ name, baseline, target, betterTyped }: Indicator): KnownBetter {
  if (isRank(target?.quantity)) {
    const away = baselineSign(baseline?.quantity, target?.quantity) === "more";
    return { way: "less", sign: "rank", against: away ? ["baseline"] : [] };
  }
  const said: readonly (readonly [BetterSign, Better | null])[] = [
    ["typed", typedSign(betterTyped)],
    ["limit", limitSign(target?.quantity)],
    ["baseline", baselineSign(baseline?.quantity, target?.quantity)],
    ["words", wordSign(name)],
  ];
  const first = said.find(([, way]) => way !== null);
  const way = first?.[1] ?? "more";
  return {
    way,
    sign: first?.[0] ?? "default",
    against: said.filter(([, other]) => other !== null && other !== way).map(([sign]) => sign),
  };
}
