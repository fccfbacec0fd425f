import type { FailureCode, WorkbookFailure } from "../workbook/failure";
import type { Language, Worded } from "./language";

/** What happened, and what to do next. */
export type Sentences = { readonly what: string; readonly next: string };

type Detail = WorkbookFailure["detail"];
type Wording = Readonly<Record<FailureCode, (detail: Detail) => Sentences>>;

const named = (name: string | undefined, open: string, close: string) => (name === undefined ? "" : `${open}${name}${close}`);
const ja = (name: string | undefined) => named(name, "「", "」");
const en = (name: string | undefined) => named(name, " “", "”");

const WORDING: Worded<Wording> = {
  ja: {
    NotXlsx: ({ file }) => ({ what: `${ja(file) || "このファイル"}はExcelブック（.xlsx）ではありません。`, next: "Excelブック（.xlsx）を選んでください。ほかの形式の表も、Excelで開けるものは、「Excelブック（.xlsx）」の形式で保存するとお使いになれます。" }),
    OldXls: ({ file }) => ({ what: `${ja(file) || "このファイル"}は古い形式（.xls）のブックです。`, next: "Excelで開き、「Excelブック（.xlsx）」の形式で保存してからお使いください。" }),
    PasswordProtected: ({ file }) => ({ what: `${ja(file) || "このファイル"}はパスワードで保護されています。`, next: "Excelで開いてパスワードを解除し、保存してからお使いください。" }),
    BrokenZip: ({ file }) => ({ what: `${ja(file) || "このファイル"}は壊れているため開けません。`, next: "Excelで開けるか確かめ、開ける場合は別の名前で保存し直してください。" }),
    BrokenXml: ({ file, what }) => ({ what: `${ja(file) || "このファイル"}の中身${what === undefined ? "" : `（${what}）`}が壊れているため読み取れません。`, next: "Excelで開き、修復して保存し直してください。" }),
    TooLarge: ({ file, what }) => ({ what: `${ja(file) || "このブック"}は大きすぎるため扱えません${what === undefined ? "" : `（${what}）`}。`, next: "評価に使うシートだけを別のブックに分けてください。" }),
    Suspicious: ({ file, what }) => ({ what: `${ja(file) || "このファイル"}の作りに不審な点${what === undefined ? "" : `（${what}）`}があるため、開くのをやめました。`, next: "入手元を確かめ、Excelで保存し直したファイルをお使いください。" }),
    FileNotFound: ({ file }) => ({ what: `${ja(file) || "ファイル"}が見つかりません。`, next: "ファイルの場所と名前をお確かめください。" }),
    FileNotWritable: ({ file }) => ({ what: `${ja(file) || "ファイル"}に保存できませんでした。`, next: "ほかの人が開いていないか、書き込みのできる場所かをお確かめください。" }),
    OutputIsInput: ({ file }) => ({ what: `保存先${ja(file)}が元のファイルと同じです。`, next: "元のファイルを守るため、別の名前を指定してください。" }),
    BookProtected: () => ({ what: "ブックの構成が保護されているため、シートを追加・削除できません。", next: "「校閲」タブの「ブックの保護」を解除してから、もう一度お試しください。" }),
    SheetProtected: ({ sheet }) => ({ what: `シート${ja(sheet)}が保護されているため、書き込めません。`, next: "「校閲」タブの「シート保護の解除」を行ってから、もう一度お試しください。" }),
    ReadOnly: () => ({ what: "このブックは読み取り専用で開かれています。", next: "別の名前で保存してから、もう一度お試しください。" }),
    CellEditMode: () => ({ what: "セルの編集中のため、処理できませんでした。", next: "Enterキー（またはEscキー）で編集を終えてから、もう一度押してください。" }),
    SheetNameTaken: ({ sheet }) => ({ what: `シート名${ja(sheet)}がすでに使われています。`, next: "そのシートの名前を変えてから、もう一度お試しください。" }),
    NotOurs: ({ sheet }) => ({ what: `シート${ja(sheet)}はこの道具で作成したものではないため、削除しません。`, next: "不要な場合は、ご自身で削除してください。" }),
    LastVisibleSheet: () => ({ what: "削除すると、表示されるシートが1枚もなくなります。", next: "ほかのシートを表示するか追加してから、もう一度お試しください。" }),
    ReferredTo: ({ sheet, cell, what }) => ({ what: `シート${ja(what)}は、シート${ja(sheet)}${cell === undefined ? "" : `のセル${cell}`}の数式で使われているため、削除しません。`, next: "その数式を直してから、もう一度お試しください。" }),
    NoAnswer: () => ({ what: "Excelから応答がありません。", next: "しばらく待って、もう一度お試しください。次に開いたとき、書きかけのシートがあれば元に戻せます。" }),
    HostRefused: ({ what }) => ({ what: `Excelが処理を受け付けませんでした${what === undefined ? "" : `（${what}）`}。ブックは元のままです。`, next: "共有ブックの場合は共有を解除し、もう一度お試しください。" }),
    HostTooOld: () => ({ what: "お使いのExcelでは、この機能が使えません。", next: "Excel 2021以降、またはMicrosoft 365のExcelをお使いください。" }),
    ChangedMeanwhile: ({ sheet }) => ({ what: `処理の途中でシート${ja(sheet)}が変更されたため、書き込みをやめました。`, next: "もう一度お試しください。" }),
    NotRestored: ({ sheet }) => ({ what: `書き込みに失敗し、シート${ja(sheet)}を元に戻せませんでした。`, next: "保存せずにブックを閉じ、開き直してください。" }),
    Unexpected: ({ what }) => ({ what: `予期しない問題が起きました${what === undefined ? "" : `（${what}）`}。ブックは変更していません。`, next: "もう一度お試しください。続くときは、この文を添えて管理者へお知らせください。" }),
  },
  en: {
    NotXlsx: ({ file }) => ({ what: `The file${en(file)} is not an Excel workbook (.xlsx).`, next: "Choose an Excel workbook (.xlsx). A table that Excel can open, such as a CSV file, can be saved from there as an Excel workbook." }),
    OldXls: ({ file }) => ({ what: `The file${en(file)} is a workbook of the old kind (.xls).`, next: "Open it in Excel and save it as an Excel workbook (.xlsx)." }),
    PasswordProtected: ({ file }) => ({ what: `The file${en(file)} is protected by a password.`, next: "Open it in Excel, remove the password and save it." }),
    BrokenZip: ({ file }) => ({ what: `The file${en(file)} is damaged and can't be opened.`, next: "See whether Excel opens it; if so, save it under another name." }),
    BrokenXml: ({ file, what }) => ({ what: `What the file${en(file)} holds is damaged${what === undefined ? "" : ` (${what})`} and can't be read.`, next: "Open it in Excel, let Excel repair it, and save it." }),
    TooLarge: ({ file, what }) => ({ what: `The workbook${en(file)} is too large${what === undefined ? "" : ` (${what})`}.`, next: "Put the sheets that are to be evaluated into a workbook of their own." }),
    Suspicious: ({ file, what }) => ({ what: `The file${en(file)} is built in a suspicious way${what === undefined ? "" : ` (${what})`} and was not opened.`, next: "Make sure where it comes from, and use a copy saved by Excel." }),
    FileNotFound: ({ file }) => ({ what: `The file${en(file)} was not found.`, next: "Check its folder and name." }),
    FileNotWritable: ({ file }) => ({ what: `The file${en(file)} could not be saved.`, next: "See whether someone has it open and whether the folder can be written to." }),
    OutputIsInput: ({ file }) => ({ what: `The output${en(file)} is one of the inputs.`, next: "Give another name, so that the original stays as it is." }),
    BookProtected: () => ({ what: "The workbook's structure is protected, so no sheet can be added or deleted.", next: "Turn off Review > Protect Workbook and try again." }),
    SheetProtected: ({ sheet }) => ({ what: `The sheet${en(sheet)} is protected and can't be written.`, next: "Use Review > Unprotect Sheet and try again." }),
    ReadOnly: () => ({ what: "This workbook is open for reading only.", next: "Save it under another name and try again." }),
    CellEditMode: () => ({ what: "A cell is being edited, so nothing could be done.", next: "Finish with Enter (or Esc) and press again." }),
    SheetNameTaken: ({ sheet }) => ({ what: `The sheet name${en(sheet)} is taken.`, next: "Rename that sheet and try again." }),
    NotOurs: ({ sheet }) => ({ what: `The sheet${en(sheet)} was not made by this tool and is not deleted.`, next: "If you don't need it, delete it yourself." }),
    LastVisibleSheet: () => ({ what: "No visible sheet would be left.", next: "Show or add another sheet and try again." }),
    ReferredTo: ({ sheet, cell, what }) => ({ what: `The sheet${en(what)} is used by a formula in the sheet${en(sheet)}${cell === undefined ? "" : `, cell ${cell}`}, and is not deleted.`, next: "Change that formula and try again." }),
    NoAnswer: () => ({ what: "Excel does not answer.", next: "Wait a moment and try again. If a sheet was left half written, it can be put back the next time you open the pane." }),
    HostRefused: ({ what }) => ({ what: `Excel refused${what === undefined ? "" : ` (${what})`}. The workbook is as it was.`, next: "If the workbook is shared, stop sharing it and try again." }),
    HostTooOld: () => ({ what: "This version of Excel can't do that.", next: "Use Excel 2021 or later, or Excel of Microsoft 365." }),
    ChangedMeanwhile: ({ sheet }) => ({ what: `The sheet${en(sheet)} was changed meanwhile, so nothing was written.`, next: "Try again." }),
    NotRestored: ({ sheet }) => ({ what: `Writing failed, and the sheet${en(sheet)} could not be put back.`, next: "Close the workbook without saving and open it again." }),
    Unexpected: ({ what }) => ({ what: `Something unexpected happened${what === undefined ? "" : ` (${what})`}. The workbook was not changed.`, next: "Try again. If it goes on, send this sentence to your administrator." }),
  },
};

export function sayFailure(language: Language, failure: WorkbookFailure): Sentences {
  return WORDING[language][failure.code](failure.detail);
}
