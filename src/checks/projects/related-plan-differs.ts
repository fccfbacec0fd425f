import type { Plan } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import type { Place } from "../../workbook/place";
import type { Check, Found } from "../check";
import { groupBy } from "../codes/mentioned";

type Related = {
  readonly project: string;
  readonly text: string;
  readonly place: Place;
  /** What remains of the name without edition, draft and city. */
  readonly base: string;
  /** 第９期, 第４次. */
  readonly edition: string;
  readonly isDraft: boolean;
};

const DRAFT = /\((?:案|素案|原案|仮称|策定中|予定)\)/g;
const EDITION = /第([0-9一二三四五六七八九十]+)[次期]/g;
/** 伊勢崎市高齢者保健福祉計画; 都市計画 and 地区計画 are no city's. */
const CITY = /^(?!都市|地区|校区|学区|市町村)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶ]{1,6}?[市町村](?=.{4})/u;

const nameless = (text: string) => foldName(text).replace(DRAFT, "").replace(EDITION, "").replace(/[「」『』]/g, "");

function listRelated({ projects }: Plan): readonly Related[] {
  const all = projects.flatMap(({ code, relatedPlans }) => relatedPlans.map(({ text, place }) => ({ project: code, text: text.trim(), place })));
  const bases = new Set(all.map(({ text }) => nameless(text)));
  return all.map((each) => {
    const [whole, short] = [nameless(each.text), nameless(each.text).replace(CITY, "")];
    return { ...each, base: bases.has(short) ? short : whole, edition: (foldName(each.text).match(EDITION) ?? []).join(), isDraft: foldName(each.text).search(DRAFT) !== -1 };
  });
}

function caseOf(a: Related, b: Related): "edition" | "draft" | "name" {
  if (a.edition !== b.edition) return a.edition !== "" && b.edition !== "" ? "edition" : "name";
  return a.isDraft === b.isDraft ? "name" : "draft";
}

/** A project that names two editions means both of them. */
const standTogether = (a: readonly Related[], b: readonly Related[]) => a.some(({ project }) => b.some((other) => other.project === project));

function judge(same: readonly Related[]): readonly Found[] {
  const variants = [...groupBy(same, ({ text }) => foldName(text)).values()].sort((a, b) => b.length - a.length);
  const [usual, ...others] = variants;
  const like = usual?.[0];
  if (!usual || !like) return [];
  return others.flatMap((variant): readonly Found[] => {
    const [first, ...again] = variant;
    if (!first || standTogether(usual, variant)) return [];
    const how = caseOf(first, like);
    return [
      {
        place: first.place,
        also: [...again, ...usual].map(({ place }) => place),
        data: { name: first.text, case: how, other: like.text, otherSheet: like.place.sheet, otherCell: like.place.cell },
        severity: how === "edition" ? "warning" : "note",
      },
    ];
  });
}

/** One plan of the city by several names, editions or states, from one project's page to the next. */
export const relatedPlanDiffers: Check = {
  id: "related-plan-differs",
  group: "projects",
  severity: "warning",
  needs: ["no-related-plans"],
  run: ({ plan }) => {
    const related = listRelated(plan);
    if (related.length === 0) return { notRun: "no-related-plans" };
    return { looked: related.length, found: [...groupBy(related, ({ base }) => base).values()].flatMap(judge) };
  },
};
