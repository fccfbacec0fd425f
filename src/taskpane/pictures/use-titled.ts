import { frameWords } from "../../messages/pictures/frame";
import { useLanguage } from "../words";
import type { Titled } from "./picture";

/** Titles of one plan's pictures; its name stands there only where there are others. */
export function useTitled(plans: readonly unknown[]): (plan: { readonly name: string }) => Titled {
  const words = frameWords(useLanguage());
  return ({ name }) => (picture) => (plans.length > 1 ? words.ofPlan(picture, name) : picture);
}
