import { foldName } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { amountsOf } from "./compared-figures";
import type { RoleAmount } from "./compared-figures";
import { causeOf, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";

const SHARE = /割合|率|シェア|(?:満足|認知|理解)度/;
/** These do go beyond 100 %, or are no shares: 経常収支比率, 定員の充足率, 前年比の伸び率, 合計特殊出生率. */
const MAY_EXCEED = /出生率|死亡率|犯罪率|伸び|増加|増減|減少|削減|成長|上昇|改善|前年|(?:収支|負担|流動|人口|不足|男女)比率|[対同]比|達成|充足|自給|回収|倍率|稼働|利用率|検挙|収益|利益|進捗|回転|昼夜|(?<!人口)に対する/;
const BRACKETS = /\([^)]*\)/g;
const HUNDRED = Fraction.of(100);

/** A part of a whole is never more than the whole. */
function isShare(name: string | null): boolean {
  const folded = foldName(name ?? "").replace(BRACKETS, "");
  return SHARE.test(folded) && !MAY_EXCEED.test(folded);
}

/** Figures of a share that no share can have. */
export const listOverHundred = (row: FigureRow): readonly RoleAmount[] => (isShare(row.indicator.name) ? amountsOf(row).filter(({ amount }) => amount.unit === "%" && amount.value.compare(HUNDRED) > 0) : []);

export const shareOverHundred: Check = {
  id: "share-over-hundred",
  group: "figures",
  needs: ["no-indicators"],
  severity: "warning",
  run: ({ plan }) =>
    askFigures(plan, (row) => {
      const over = listOverHundred(row);
      const [first] = over;
      if (!first) return [];
      const data = { ...ownerOf(row), role: first.role, text: first.figure.text };
      return [{ place: first.figure.place, also: over.slice(1).map(({ figure }) => figure.place), data, cause: causeOf(row) }];
    }),
};
