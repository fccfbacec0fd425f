import type { Mention, Typed } from "../../plan/plan";
import { foldDashes } from "../../quantity/fold";
import { pausing, type Pauses } from "../../workbook/steps";
import type { Check, Found } from "../check";
import { groupBy } from "./mentioned";

/** A code, and the label of a direction behind it: `1-6`, `１－６ 方針 1`. */
const CODE = /^\s*(?:[^\s0-9０-９]{0,4})?([0-9０-９]+(?:\s*[-－‐‑–—―−─ー.．]\s*[0-9０-９]+)*)/;
const LABEL = /方針(\s*)([0-9０-９]+)/;

type Form = { readonly digits: string; readonly dash: string; readonly blanks: string; readonly zeros: boolean };

/** 2-02 is 2-2 to people, and another text to every search. */
const ZEROS = /(?<![0-9０-９])[0０](?=[0-9０-９])/;

const widthOf = (digits: string) => (/[０-９]/.test(digits) ? (/[0-9]/.test(digits) ? "mixed" : "full") : "half");

function formOfCode(text: string): Form | null {
  const code = CODE.exec(text)?.[1];
  if (code === undefined || !/[^0-9０-９]/.test(code)) return null;
  return { digits: widthOf(code), dash: /[-－‐‑–—―−─ー.．]/.exec(code)?.[0] ?? "", blanks: /\s/.test(code) ? "blank" : "", zeros: ZEROS.test(code) };
}

function formOfLabel(text: string): Form | null {
  const label = LABEL.exec(text);
  return label ? { digits: widthOf(label[2] ?? ""), dash: "", blanks: label[1] === "" ? "" : "blank", zeros: ZEROS.test(label[2] ?? "") } : null;
}

/** `6-3豊かな…` where the others of its table have a blank behind the code; beside it another table may do otherwise. */
const BEHIND = /^(\s*(?:[^\s0-9０-９]{0,4})?[0-9０-９]+(?:\s*[-－‐‑–—―−─ー]\s*[0-9０-９]+)+)(\s*)(?=[^\s0-9０-９:：.．、)）])/;

function formOfGap(text: string): Form | null {
  const behind = BEHIND.exec(text);
  return behind ? { digits: "", dash: "", blanks: behind[2] === "" ? "" : "blank", zeros: false } : null;
}

const FORMS: readonly (readonly [part: string, formOf: (text: string) => Form | null, write: (text: string, like: string) => string])[] = [
  ["code", formOfCode, (text, like) => rewrite(text, CODE.exec(text)?.[1] ?? "", CODE.exec(like)?.[1] ?? "")],
  ["direction", formOfLabel, (text, like) => rewrite(text, LABEL.exec(text)?.[0] ?? "", LABEL.exec(like)?.[0] ?? "")],
  ["gap", formOfGap, (text, like) => text.replace(BEHIND, (_, code: string) => code + (BEHIND.exec(like)?.[2] ?? ""))],
];

/** Writes one code in the form of another: width of the digits, dash, blanks and zeros before a digit. */
function rewrite(text: string, code: string, like: string): string {
  const full = /[０-９]/.test(like);
  const digits = (number: string) => (full ? number.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : number);
  const joint = /[0-9０-９](\s*[^0-9０-９]\s*)[0-9０-９]/.exec(like)?.[1] ?? "-";
  const numbers = [...foldDashes(code).matchAll(/[0-9]+/g)].map(([number]) => digits(ZEROS.test(like) ? number.padStart(2, "0") : number.replace(/^0+(?=[0-9])/, "")));
  const label = like.startsWith("方針") ? (/^方針\s*/.exec(like)?.[0] ?? "方針") : "";
  return text.replace(code, () => label + numbers.join(joint));
}

const FEW = 5;
const MOST = 0.8;

function* judgeTable(part: string, formOf: (text: string) => Form | null, write: (text: string, like: string) => string, mentions: readonly Mention[]): Pauses<readonly Found[]> {
  const formed: { readonly typed: Typed; readonly form: string }[] = [];
  yield* pausing(mentions, ({ typedCode }) => {
    const form = typedCode ? formOf(typedCode.text) : null;
    if (typedCode && form) formed.push({ typed: typedCode, form: JSON.stringify(form) });
  });
  if (formed.length < FEW) return [];
  const [usual] = [...groupBy(formed, ({ form }) => form).values()].sort((a, b) => b.length - a.length);
  const like = usual?.[0];
  if (!like || usual.length < formed.length * MOST) return [];
  const [first, ...others] = formed.filter(({ form }) => form !== like.form);
  if (!first) return [];
  return [
    {
      place: first.typed.place,
      also: others.map(({ typed }) => typed.place),
      data: { part, text: first.typed.text, right: write(first.typed.text, like.typed.text), count: String(others.length + 1) },
      subject: [part, first.typed.place.sheet],
      mend: write(first.typed.text, like.typed.text),
    },
  ];
}

/** １－１ or `1- 1` where all others on the sheet write 1-1: it is read all the same, and found by no search. */
export const codeForm: Check = {
  id: "code-form",
  group: "codes",
  needs: ["no-codes"],
  severity: "note",
  *run({ plan }) {
    const typed = plan.mentions.filter(({ typedCode }) => typedCode !== null);
    if (typed.length === 0) return { notRun: "no-codes" };
    const found: Found[] = [];
    for (const [part, formOf, write] of FORMS) {
      yield;
      const kinds = part === "direction" ? typed.filter(({ of }) => of === "direction") : typed.filter(({ of }) => of !== "direction");
      const tables = groupBy(kinds, ({ typedCode, of, table }) => [of, typedCode?.place.file, typedCode?.place.sheet, ...(part === "gap" ? [table] : [])].join("\n"));
      for (const mentions of tables.values()) found.push(...(yield* judgeTable(part, formOf, write, mentions)));
    }
    return { looked: typed.length, found };
  },
};
