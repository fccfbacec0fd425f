import type { Language, Worded } from "./language";

type PlanNameWords = {
  readonly title: string;
  /** The field; the sheet tells plans apart where a book has several. */
  readonly field: (sheet: string | null) => string;
  /** Where no sheet says it. */
  readonly unknown: string;
  readonly found: string;
  readonly given: string;
  readonly save: string;
  readonly saveOf: (sheet: string | null) => string;
  readonly saved: (name: string, sheet: string) => string;
  readonly takenBack: string;
  /** Where sheets are made. */
  readonly missing: string;
  /** The same, of a plan in another file. */
  readonly missingIn: (file: string) => string;
};

const WORDS: Worded<PlanNameWords> = {
  ja: {
    title: "計画の名称",
    field: (sheet) => (sheet === null ? "名称" : `名称（シート「${sheet}」の計画）`),
    unknown: "シートに計画の名称が見つかりません。入力すると、作成するシートの題名に入ります。",
    found: "シートから読み取った名称です。作成するシートの題名に入ります。",
    given: "シート「設定」に書かれた名称です。空欄にすると、シートから読み取った名称に戻ります。",
    save: "この名称にする",
    saveOf: (sheet) => (sheet === null ? "この名称にする" : `この名称にする：シート「${sheet}」`),
    saved: (name, sheet) => `計画の名称を「${name}」としました。シート「${sheet}」に書きました。`,
    takenBack: "計画の名称を、シートから読み取ったものに戻しました。",
    missing: "計画の名称が見つからないため、題名に入りません。「設定」で入力できます。",
    missingIn: (file) => `「${file}」に計画の名称が見つからないため、題名に入りません。そのファイルを開いて読み取ると、「設定」で入力できます。`,
  },
  en: {
    title: "Name of the plan",
    field: (sheet) => (sheet === null ? "Name" : `Name (plan in the sheet “${sheet}”)`),
    unknown: "No sheet tells the name of the plan. What you enter stands in the titles of the sheets that are made.",
    found: "Found in your sheets. It stands in the titles of the sheets that are made.",
    given: "Kept in the sheet Settings. Empty the field to go by your sheets again.",
    save: "Use this name",
    saveOf: (sheet) => (sheet === null ? "Use this name" : `Use this name: the plan in the sheet “${sheet}”`),
    saved: (name, sheet) => `The plan is now called “${name}”. This was written to the sheet “${sheet}”.`,
    takenBack: "The name of the plan is the one in your sheets again.",
    missing: "No name of the plan was found, so titles are without it. You can enter it under Settings.",
    missingIn: (file) => `No name of the plan was found in “${file}”, so titles are without it. Open and read that file, then enter it under Settings.`,
  },
};

export const planNameWords = (language: Language): PlanNameWords => WORDS[language];
