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
};

const WORDS: Worded<PlanNameWords> = {
  ja: {
    title: "計画の名称",
    field: (sheet) => (sheet === null ? "名称" : `名称（シート「${sheet}」の計画）`),
    unknown: "シートに計画の名称が見つかりません。入力すると、作成するシートの題名に入ります。",
    found: "シートから読み取った名称です。作成するシートの題名に入ります。",
    given: "シート「設定」に書かれた名称です。空欄で保存すると、シートから読み取った名称に戻ります。",
    save: "保存",
    saveOf: (sheet) => (sheet === null ? "計画の名称を保存" : `計画の名称を保存：シート「${sheet}」`),
    saved: (name, sheet) => `計画の名称を「${name}」としました。シート「${sheet}」に書きました。`,
    takenBack: "計画の名称を、シートから読み取ったものに戻しました。",
    missing: "計画の名称が見つからないため、題名に入りません。「設定」で入力できます。",
  },
  en: {
    title: "Name of the plan",
    field: (sheet) => (sheet === null ? "Name" : `Name (plan in the sheet “${sheet}”)`),
    unknown: "No sheet tells the name of the plan. What you enter stands in the titles of the sheets that are made.",
    found: "Found in your sheets. It stands in the titles of the sheets that are made.",
    given: "Kept in the sheet Settings. Save an empty field to go by your sheets again.",
    save: "Save",
    saveOf: (sheet) => (sheet === null ? "Save the name of the plan" : `Save the name of the plan in the sheet “${sheet}”`),
    saved: (name, sheet) => `The plan is now called “${name}”. This was written to the sheet “${sheet}”.`,
    takenBack: "The name of the plan is the one in your sheets again.",
    missing: "No name of the plan was found, so titles are without it. You can enter it under Settings.",
  },
};

export const planNameWords = (language: Language): PlanNameWords => WORDS[language];
