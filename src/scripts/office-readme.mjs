/**
 * The foreign hosts that pages name, be it to load a script or in their policy: what office.js loads in its turn
 * stands in the policy only.
 */
export function foreignHostsOf(pages) {
  const addresses = pages.flatMap((page) => page.match(/https?:\/\/[^\s"'<>;]+/gi) ?? []);
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).host))].sort();
}

function networkOf(hosts) {
  if (hosts.length === 0) return `このフォルダーのページは、上記のURL以外のサーバーから何も読み込みません。
Excelとの接続に必要なMicrosoftの部品（office.js）は、改変せずに pages/office に同梱しています（利用条件は
pages/office/LICENSE.md）。Microsoftが動作を保証するのは、同社のサーバーから読み込む場合だけです。`;
  return `このフォルダーのページは、次のサーバーからExcelとの接続に必要な部品（office.js）を読み込みます。\n${hosts.map((host) => `  - ${host}`).join("\n")}\n閉じたネットワークで使う場合は、この通信の許可が要ります。許可できないときは、インターネットの要らない画面版（ワークベンチ）とコマンド版をお使いください。`;
}

/** What the IT desk of a city has to know to put the folder into place. */
export function officeReadme({ version, base, hosts, files }) {
  return `Hyoka ${version}　情報システム担当の方へ
========================================

このフォルダーは、総合計画の評価アドイン「Hyoka」を庁内で配布するためのものです。
ページを置く場所：${base}

■ 置き方
1. pages フォルダーの中身を、上記のURLで開けるように庁内のウェブサーバーに置きます。
   静的なファイルだけです。プログラムやデータベースは動かしません。
   HTMLファイルは、更新がすぐ届くように Cache-Control: no-cache を付けて配信してください。
2. 職員のパソコンで ${base}taskpane.html が警告なく開けることを確かめます。
   庁内の認証局の証明書を使う場合は、パソコンに配布しておいてください。
3. manifest.xml を配布します。
   - Microsoft 365 を使っている場合：管理センターの「統合アプリ」から登録します。
   - それ以外（Excel 2021・2024 など）：共有フォルダーに置き、「信頼できるアドイン カタログ」に
     そのフォルダーを登録します（グループポリシーで配布できます）。この方法はWindowsだけで使えます。

■ 必要なもの
- Excel 2021 以降、または Microsoft 365 の Excel（ExcelApi 1.14 以上）
- WebView2（Excel 2021 以降には含まれています）
- ポリシーで Office アドイン（Webアドイン）や「接続エクスペリエンス」がすべて止められていないこと
- プロキシを使う場合は、上記のサーバーを除外に加えること（Excelの中のWebView2にも効くように）

■ 通信先
${networkOf(hosts)}
ブックの内容を外部へ送る通信はありません。

■ 権限と保存
- 権限は ReadWriteDocument です。Excelの機能を使うアドインでは、読むだけでもこの権限が要ります。
- 職員が作ったシートのセルは変更しません。Hyoka が作ったシートだけに書き込みます。
- サーバーには何も保存しません。画面の状態（開いていた画面、絞り込み、選んだシートの種類、言語）だけを、
  ブックの名前とともに職員のパソコン（WebView2の保存領域）に残します。計画の内容は残しません。

■ 更新と取りやめ
- 更新：pages フォルダーの中身を入れ替えます。manifest.xml の版が変わったときは、manifest.xml も入れ替えます。
  古い表示が残るときは、%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef の中身を消してExcelを開き直します。
- URLを変えるとき：新しいURLで作り直した manifest.xml に入れ替えます。アドインのIDは変わりません。
- 取りやめ：manifest.xml の登録を外し、pages フォルダーの中身を消します。

■ 確かめ方
files.json に、pages フォルダーのファイル（${files}個）などの名前と SHA-256 のハッシュ値があります。

■ 未確認のこと
開発の場には本物のExcelがなく、Excelでの動作は模擬環境でだけ確かめています。
配布の前に、少数のパソコンで試してください。
`;
}
