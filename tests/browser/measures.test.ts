import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { cutTexts } from "./cut-texts";
import { walkTo } from "./keyboard-steps";
import { smallTargets } from "./small-targets";
import { violations } from "./violations";

// What looks at the screens has to be able to find something.
let station: Station;
let page: Page;
beforeAll(async () => {
  station = await startStation("workbench");
  ({ page } = await visit(station, "", { viewport: { width: 320, height: 500 } }));
});
afterAll(() => station.close());

const show = (html: string) => page.setContent(`<!doctype html><html lang="ja"><title>見本</title><style>body { margin: 8px; font: 14px/20px "Noto Sans JP" }</style><main>${html}</main>`);

test.each<[string, string, readonly RegExp[]]>([
  ["何も切れていない文", "<p>施策の目的に対して、順調に進んでいます。</p>", []],
  ["文が、隠れる箱より長い", `<div style="width:60px;overflow:hidden;white-space:nowrap">施策の目的に対して</div>`, [/「施策の目的に対して」 is cut off/]],
  ["…で切って、全文を示すことにしてある", `<div title="施策の目的に対して" style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">施策の目的に対して</div>`, []],
  ["下の行が隠れる", `<div style="height:20px;overflow:hidden;width:60px">施策の目的に対して</div>`, [/is cut off/]],
  ["箱からはみ出す", `<div style="width:60px;white-space:nowrap">施策の目的に対して</div>`, [/sticks out of its box/]],
  ["ページより広い", `<div style="width:600px">幅</div>`, [/the page is 608 wide, not 320/]],
  ["ページの外に立つ", `<div style="overflow-x:clip;width:100px"><p style="margin-left:90px;width:100px">施策の目的</p></div>`, [/is cut off/]],
  ["横に動く箱", `<div style="overflow:auto;width:100px"><p style="width:300px">施策</p></div>`, [/scrolls sideways: 300 in 100/]],
  ["横に動くことにしてある箱", `<div tabindex="0" style="overflow:auto;width:100px"><p style="width:300px">施策の目的に対して、順調に進んでいます。</p></div>`, []],
  ["重なる", `<p style="margin:0">施策の目的</p><p style="margin:-12px 0 0">順調に進む</p>`, [/「施策の目的」 lies over p「順調に進む」/]],
  ["隣り合うだけ", `<p style="margin:0">施策の目的</p><p style="margin:0">順調に進む</p>`, []],
  ["選んだものが、箱に収まらない", `<select style="width:80px"><option>施策の目的に対して順調に進む</option></select>`, [/select「施策の目的に対して順調に進む」 shows/]],
  ["読み上げのためだけの言葉", `<span style="position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap">読み上げ</span>`, []],
  ["行の終わりの空白", `<p style="width:70px">施策の目的　評価</p>`, []],
])("切れた言葉：%s", async (_, html, expected) => {
  await show(html);
  const found = await cutTexts(page);
  expect(found).toEqual(expected.map((each) => expect.stringMatching(each) as string));
});

test.each<[string, string, readonly RegExp[]]>([
  ["小さいボタン", `<button style="width:20px;height:20px;padding:0" aria-label="閉じる"></button>`, [/button「閉じる」 20 × 20/]],
  ["十分なボタン", `<button style="width:24px;height:24px;padding:0" aria-label="閉じる"></button>`, []],
  ["文の中のリンク", `<p>くわしくは<a href="#">こちら</a>をご覧ください。</p>`, []],
  ["一つだけで立つリンク", `<p><a href="#">こちら</a></p>`, [/a「こちら」/]],
  ["名札も押せるチェック", `<label style="display:block;width:80px;height:28px"><input type="checkbox"> 選ぶ</label>`, []],
  ["名札のないチェック", `<input type="checkbox" aria-label="選ぶ" style="margin:0">`, [/input「選ぶ」 13 × 13/]],
])("小さい的：%s", async (_, html, expected) => {
  await show(html);
  expect(await smallTargets(page)).toEqual(expected.map((each) => expect.stringMatching(each) as string));
});

test.each<[string, string, readonly RegExp[]]>([
  ["名のないボタン", "<button></button>", [/^button-name/]],
  ["薄い文字", `<p style="color:#999;background:#fff">施策</p>`, [/^color-contrast/]],
  ["支障のない文", "<p>施策</p>", []],
])("支障：%s", async (_, html, expected) => {
  await show(html);
  expect(await violations(page, "body")).toEqual(expected.map((each) => expect.stringMatching(each) as string));
});

test.each<[string, string, RegExp | null]>([
  ["焦点の見えるボタン", "<button>前</button><button>次</button><button>目当て</button>", null],
  ["焦点の見えないボタン", `<button>前</button><button style="outline:none">次</button><button>目当て</button>`, /button「次」 does not show that it has the focus/],
  ["覆われたボタン", `<button>前</button><button>次</button><button>目当て</button><div style="position:fixed;inset:0;background:#fff"></div>`, /out of sight/],
  ["Tabで届かないボタン", `<button>前</button><button tabindex="-1">目当て</button>`, /Tab で届かない/],
])("キーボードで歩く：%s", async (_, html, fault) => {
  await show(html);
  const walk = walkTo(page, page.getByRole("button", { name: "目当て" }));
  if (fault === null) await walk;
  else await expect(walk).rejects.toThrow(fault);
});
