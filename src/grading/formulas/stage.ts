import { foldName } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import type { Rating } from "./formula";

const foldStage = (text: string) => foldName(text).replace(/済み$/, "済");

/** `段階：未着手→検討中→策定済`; empty where only the word 段階 stands. */
export function stagesIn(text: string): readonly string[] {
  const stages = foldName(text).replace(/^(?:段階|工程|ステージ|状態|stage)[別]?(?:評価)?[:(]?/i, "").replace(/\)$/, "").split(/→|⇒|➡|>|<|、|,|\/|・/);
  return stages.length < 2 ? [] : stages.map(foldStage).filter((stage) => stage !== "");
}

const DONE = /(?:済み?|完了|達成)$/;
const STAGE = /^(?:未着手|着手|(?:検討|策定|作成|準備|整備|設計|工事|実施|協議)中)$|(?:済み?|完了|達成)$/;

/** A target in words (策定済), and an actual that is a word of the same kind. */
export const areStages = (actual: string, target: string): boolean => DONE.test(foldName(target)) && STAGE.test(foldName(actual));

/** How many of the listed steps are done. Where none are listed, only the target's own word is known to meet it. */
export function rateStages(actual: string, target: string, stages: readonly string[]): Rating {
  const [a, t] = [foldStage(actual), foldStage(target)];
  if (stages.length === 0) return a === t ? { rate: null, met: true, even: true, terms: [] } : { why: "no-stages" };
  const [reached, wanted] = [stages.indexOf(a), stages.indexOf(t)];
  if (wanted === -1) return { why: "target-unreadable" };
  if (reached === -1) return { why: "actual-unreadable" };
  return wanted === 0 ? { rate: null, met: true, even: reached === 0, terms: [] } : { rate: Fraction.of(reached, wanted), met: null, terms: [] };
}
