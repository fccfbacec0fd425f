import type { Language, Worded } from "./language";

type TakeBackWords = {
  readonly open: string;
  readonly about: string;
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly edited: string;
  readonly typed: (heading: string, count: number, cells: readonly string[]) => string;
  readonly clean: string;
  readonly choices: string;
  readonly copy: string;
  readonly losing: string;
  readonly place: (sheet: string, cell: string) => string;
  readonly more: (count: number) => string;
  readonly lost: string;
  readonly remove: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly removed: (sheets: string) => string;
  readonly changed: string;
};

const SHOWN = 3;

const WORDS: Worded<TakeBackWords> = {
  ja: {
    open: "作成したシートを削除…",
    about: "このブックに作成したシートと、そこに書き込まれた内容を確かめてから削除します。元のシートは削除しません。",
    title: "作成したシートを削除",
    intro: "削除するシートを選んでください。あとから元に戻すことはできません。",
    none: "このブックには、作成したシートがありません。",
    edited: "手で直した箇所があります",
    typed: (heading, count, cells) => `${heading === "" ? "書き込み" : `「${heading}」の記入`}${count}件（${cells.slice(0, SHOWN).join("、")}${count > SHOWN ? "ほか" : ""}）`,
    clean: "書き込みはありません",
    choices: "選んだ内容が入っています。削除すると、はじめの読み取り方・評価基準に戻ります",
    copy: "写されたシートです",
    losing: "次の数式は、選んだシートを使っています。先に数式を直すか、チェックを外してください。",
    place: (sheet, cell) => `「${sheet}」${cell}`,
    more: (count) => `ほか${count}か所`,
    lost: "選んだシートへの書き込みは失われます。",
    remove: (count) => `${count}枚を削除する`,
    cancel: "やめる",
    close: "閉じる",
    removed: (sheets) => `${sheets}を削除しました。`,
    changed: "確かめたあとでシートに書き込みがあったため、削除していません。もう一度お確かめください。",
  },
  en: {
    open: "Delete sheets that were made…",
    about: "Shows the sheets that were made in this workbook and what was typed into them, then deletes those you choose. Your own sheets stay.",
    title: "Delete sheets that were made",
    intro: "Choose what to delete. It can't be brought back afterwards.",
    none: "There is no sheet in this workbook that was made here.",
    edited: "cells were edited by hand",
    typed: (heading, count, cells) => `${count} ${count === 1 ? "entry" : "entries"}${heading === "" ? "" : ` under ${heading}`} (${cells.slice(0, SHOWN).join(", ")}${count > SHOWN ? ", …" : ""})`,
    clean: "nothing was typed into it",
    choices: "holds what you chose; without it, tables and grades are read as at first",
    copy: "a copy of a sheet",
    losing: "These formulas use sheets that you chose. Change them first, or leave those sheets out.",
    place: (sheet, cell) => `“${sheet}” ${cell}`,
    more: (count) => `and ${count} more`,
    lost: "What was typed into the chosen sheets will be lost.",
    remove: (count) => `Delete ${count} ${count === 1 ? "sheet" : "sheets"}`,
    cancel: "Cancel",
    close: "Close",
    removed: (sheets) => `Deleted ${sheets}.`,
    changed: "Something was typed into these sheets after you looked, so nothing was deleted. Please look again.",
  },
};

export const takeBackWords = (language: Language): TakeBackWords => WORDS[language];
