import type { Page } from "playwright-core";
import type { Hand } from "./hands";
import type { ViewName } from "./workbench-steps";

/** What differs between Excel and a file: where a cell is seen, and how a person changes one. */
export type Ground = {
  /** Waits until this sheet and cell are looked at. */
  readonly shows: (sheet: string, cell: string) => Promise<unknown>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly textAt: (sheet: string, cell: string) => Promise<string>;
  /** Not by Hyoka: in Excel itself. */
  readonly typeInto: (sheet: string, cell: string, text: string) => Promise<void>;
};

export type Traveller = { readonly page: Page; readonly hand: Hand; readonly ground: Ground };

const status = (page: Page) => page.getByRole("tabpanel").getByRole("status").first();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).filter({ visible: true });
const findings = (page: Page) => page.getByRole("region", { name: "点検の結果" });

async function openView({ page, hand }: Traveller, view: ViewName): Promise<void> {
  await hand.press(page.getByRole("tablist", { name: "作業の切り替え" }).getByRole("tab", { name: view, exact: true }));
  await page.getByRole("tabpanel", { name: view }).waitFor();
}

/** Three cards for whoever opens it for the first time; the last one begins with the book that is open. */
export async function firstRun({ page, hand }: Traveller): Promise<void> {
  const card = page.getByRole("region", { name: /^はじめての方へ/ });
  for (const press of ["次へ", "次へ", /^(?:見本で試す|このブックで始める)$/]) await hand.press(card.getByRole("button", { name: press, exact: true }).first());
  await status(page).getByText("ブックを読み取りました。").waitFor();
}

export async function read(traveller: Traveller): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "読み取り");
  await hand.press(button(page, "読み取る"));
  await status(page).getByText("ブックを読み取りました。").waitFor();
}

/** A column that was taken for something is set aside. */
export async function correctColumn({ page, hand }: Traveller): Promise<void> {
  await hand.press(button(page, /^直す：成果・課題一覧/).first());
  const form = page.getByRole("form", { name: /^読み取り方を直す：成果・課題一覧/ });
  await hand.choose(form.getByLabel(/「施策代表課」$/), "使わない");
  await hand.press(form.getByRole("button", { name: "保存" }));
  await page.getByText("設定あり").first().waitFor();
}

export async function evaluate(traveller: Traveller): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "評価");
  await hand.press(button(page, "評価する"));
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
}

/** A finding is pressed; its cell is what is then looked at. */
export async function goToFinding(traveller: Traveller): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "検証");
  await hand.press(findings(page).getByRole("button", { name: /^指標の評価の相違/ }));
  await hand.press(findings(page).getByRole("button", { name: /「健康づくり事業への参加者数」.*成果・課題一覧 I7$/ }));
}

export async function accept(traveller: Traveller, reason: string): Promise<void> {
  const { page, hand } = traveller;
  const opener = findings(page).getByRole("button", { name: /^許容する：「健康づくり事業への参加者数」/ });
  await hand.press(opener);
  const form = page.getByRole("form", { name: /^許容する：/ });
  await hand.type(form.getByLabel("理由"), reason);
  await hand.press(form.getByRole("button", { name: "許容する", exact: true }));
  await status(page).getByText("1件を許容しました。理由は「検証結果」に書きました。").waitFor();
}

/** What is made already is not proposed, and is made again where it is chosen. A copy that was opened again is a book of its own, for which nobody chose yet. */
export async function writeSheets(traveller: Traveller, says: RegExp): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "作成");
  for (const [name, on] of [["評価結果", true], ["検証結果", true], ["SDGs対応表", true], ["重点プロジェクト対応表", false]] as const) await hand.set(page.getByRole("checkbox", { name: new RegExp(`^${name}`) }), on);
  await hand.press(button(page, "作成する"));
  await status(page).getByText(says).waitFor();
}

/** The mark that was typed into the matrix becomes a choice that lasts. */
export async function takeOver(traveller: Traveller, sheet: string): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "作成");
  await hand.press(button(page, `この印を使う：${sheet}`));
  await status(page).getByText("1か所の印を「設定」に書きました。").waitFor();
}

export async function takeBack(traveller: Traveller): Promise<void> {
  const { page, hand } = traveller;
  await openView(traveller, "作成");
  await hand.press(button(page, /^作成したシートを削除/));
  await hand.press(page.getByRole("alertdialog", { name: "作成したシートを削除" }).getByRole("button", { name: /枚を削除する$/ }));
  await status(page).getByText(/を削除しました。$/).waitFor();
}
