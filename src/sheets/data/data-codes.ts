import { namesOf } from "../../grading/scheme";
import { dataWords } from "../../messages/sheets/data";
import { sheetInSteps } from "../output-sheet";
import { draftDataInSteps, plainText } from "./data-table";

type Row = { readonly group: string; readonly code: string; readonly meaning: string };

/** データ用_コード表: what each sign and word in the other tables means. */
export const dataCodes = sheetInSteps("data-codes", function* ({ plan, scheme }, context) {
  const { language } = context;
  if (plan.measures.length === 0) return { missing: "no-measures" };
  yield;
  const words = dataWords(language);
  const list = (group: string, meanings: Readonly<Record<string, string>>) => Object.entries(meanings).map(([code, meaning]): Row => ({ group, code, meaning }));
  const ranked = (group: string, names: readonly string[], meaning: string) => names.map((code, index): Row => ({ group, code, meaning: `${meaning} ${index + 1}` }));
  const figureKinds = Object.fromEntries((["baseline", "actual", "forecast", "target", "yearly"] as const).map((kind) => [words.figureKinds[kind], words.figureMeanings[kind]]));
  const states = Object.fromEntries((["value", "empty", "unavailable", "pending", "unreadable"] as const).map((state) => [words.states[state], words.meanings[state]]));
  const levels = [scheme.quantitative, scheme.qualitative].flatMap((rollUp) => (rollUp ? namesOf(rollUp.levels) : []));
  const rows: readonly Row[] = [
    ...list(words.groups.figureKind, figureKinds),
    ...list(words.groups.state, states),
    ...list(words.groups.limit, words.limits),
    ...list(words.groups.yearKind, words.yearKinds),
    ...list(words.groups.mark, words.marks),
    ...ranked(words.groups.letter, [...namesOf(scheme.letters), ...scheme.typedOnly], words.letterMeaning),
    { group: words.groups.letter, code: scheme.unavailable, meaning: words.unavailableMeaning },
    ...ranked(words.groups.level, [...new Set(levels)], words.levelMeaning),
  ];
  const { columns } = words;
  return yield* draftDataInSteps<Row>(
    "data-codes",
    words.sheets.codes,
    [
      { heading: columns.group, width: 16, cell: ({ group }) => plainText(group) },
      { heading: columns.code, width: 14, cell: ({ code }) => plainText(code) },
      { heading: columns.meaning, width: 60, cell: ({ meaning }) => plainText(meaning) },
    ],
    rows,
    { ...context, plan },
  );
});
