import { isCloseName } from "../../plan/close-names";
import type { Mention, Plan } from "../../plan/plan";
import { pausing, type Pauses } from "../../workbook/steps";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, isComplete, mentionsOf, subjectOf } from "./mentioned";
import { mendCode } from "./typed-code";

const KINDS: readonly Kind[] = ["policy", "measure", "project"];

/** A project may be called by its name alone; a name that is nearly one of the list is another check's matter. */
function unknownNames(plan: Plan): (name: string) => boolean {
  const { listed, codeOf } = codeListOf(plan, "project");
  // A page that goes by the same name has a number, and by that it is told from the list's.
  const onPage = new Set(mentionsOf(plan, "project").flatMap(({ code, name }) => (code === "" ? [] : [foldedName(name)])));
  const inList = [...new Set(listed.map(({ name }) => foldedName(name)))];
  // One name stands in many rows.
  const judged = new Map<string, boolean>();
  return (name) => {
    if (name === "") return false;
    const folded = foldedName(name);
    const isUnknown = judged.get(folded) ?? (codeOf(name) === null && !onPage.has(folded) && !inList.some((each) => isCloseName(each, folded)));
    judged.set(folded, isUnknown);
    return isUnknown;
  };
}

/** The one project of the list that the same table leaves out: likely it is meant by the name that nobody knows. */
function leftOutBy(plan: Plan, { of, code, table }: Mention): Mention | null {
  if (of !== "project" || code !== "") return null;
  const { listed, codeOf } = codeListOf(plan, of);
  const beside = new Set(mentionsOf(plan, of).flatMap((each) => (each.table === table ? [each.code === "" ? codeOf(each.name) : each.code] : [])));
  const missing = listed.filter((each) => each.code !== "" && !beside.has(each.code));
  const [first] = missing;
  return first && beside.size > 1 && missing.every((each) => each.code === first.code) ? first : null;
}

/** Two tables or more know a thing by one code, and none by the list's. */
const isListWrong = (plan: Plan, inList: Mention, tables: number) => tables >= 2 && !mentionsOf(plan, inList.of).some(({ code, listed }) => code === inList.code && !listed);

/** One wrong code in the list would send people into tables that are right. */
function tellList(inList: Mention, right: string, same: readonly Mention[]): Found {
  const own = inList.typedCode && inList.typedCode.place.cell !== inList.place.cell ? inList.typedCode.place : null;
  return { place: own ?? inList.place, also: same.map(({ place }) => place), data: { ...subjectOf(inList.of, inList.code), name: inList.name, case: "list", right }, mend: own ? right : null };
}

function* listUnknown(plan: Plan, of: Kind): Pauses<readonly Mention[]> {
  const { codes, explained } = codeListOf(plan, of);
  const isUnknownName = of === "project" ? unknownNames(plan) : () => false;
  const unknown: Mention[] = [];
  for (const mention of mentionsOf(plan, of)) {
    yield;
    if (mention.listed || mendCode(plan, mention)) continue;
    if (mention.code === "" ? isUnknownName(mention.name) : !codes.has(mention.code) && !explained.has(mention.code)) unknown.push(mention);
  }
  return unknown;
}

function* judgeKind(plan: Plan, of: Kind): Pauses<readonly Found[]> {
  const { codeOf, listed } = codeListOf(plan, of);
  const unknown = yield* listUnknown(plan, of);
  const found: Found[] = [];
  yield* pausing(groupBy(unknown, ({ code, name }) => (code === "" ? `name ${foldedName(name)}` : code)).values(), (same) => found.push(...judgeName(same)), 1);
  return found;

  function judgeName(same: readonly Mention[]): readonly Found[] {
    const [first] = same;
    if (!first) return [];
    const name = same.find((mention) => mention.name !== "")?.name ?? "";
    const right = name === "" ? null : codeOf(name);
    const inList = listed.find(({ code }) => code === right);
    const meant = leftOutBy(plan, first);
    const tables = new Set(same.map(({ table }) => table)).size;
    if (inList && isListWrong(plan, inList, tables)) return [tellList(inList, first.code, same)];
    return [
      {
        place: first.place,
        also: [...same.slice(1).map(({ place }) => place), ...(inList ? [inList.place] : []), ...(meant ? [meant.place] : [])],
        data: { ...subjectOf(of, first.code), name, ...(right === null ? {} : { right, listCell: inList?.place.cell ?? "" }), ...(meant ? { meant: meant.name } : {}) },
        // Where several tables agree on the code it may be the list that is wrong.
        mend: tables === 1 ? right : null,
      },
    ];
  }
}

/** A code that is not in the list of all: a slip, or a measure that was moved or dropped since. */
export const codeUnknown: Check = {
  id: "code-unknown",
  group: "codes",
  needs: ["no-complete-list"],
  severity: "error",
  *run({ plan }) {
    const kinds = KINDS.filter((of) => isComplete(plan, of));
    if (kinds.length === 0) return { notRun: "no-complete-list" };
    const referred = kinds.flatMap((of) => mentionsOf(plan, of)).filter(({ listed }) => !listed);
    const found: Found[] = [];
    for (const of of kinds) found.push(...(yield* judgeKind(plan, of)));
    return { looked: referred.length, found };
  },
};
