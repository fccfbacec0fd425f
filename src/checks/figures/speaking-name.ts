import { foldName } from "../../quantity/fold";

/** What half of all names have in common, and what says how a thing is counted rather than which thing it is. */
const COMMON = new RegExp(
  [
    "参加|利用|受講|来場|来館|入館|入場|入込|相談|登録|会員|加入|申請|交付|認定|支援|実施|開催|設置|整備|改善|達成|普及|受診|回答|閲覧|訪問|導入|活用|開設|発生|取得|修了|合格|策定|作成|配布|発行|処理|対応|連携",
    "研修会?|講座|講習会?|講演会?|教室|イベント|セミナー|事業|施設|センター|窓口|会議|団体|組織|企業|事業所|従業者|店舗|市民|住民|職員|児童|生徒|小学校|中学校|学校|高齢者|子ども|女性|男性|障害者|外国人|ボランティア|アンケート|ホームページ|アクセス|プログラム|計画",
    "各種|市内|本市|新規|年間|延べ|のべ|累計|平均|一人当たり|1人当たり|満足度|認知度|理解度|割合|面積|延長|金額|件数|人数|回数|日数|箇所|か所|感じて|感じる|思う|思って|いる|する|した",
    "[総者客人件回率数度額のにへをがはでと・等]",
  ].join("|"),
  "g",
);
const BRACKETS = /\([^()]*\)/g;

/** 参加者数, 講座開催数 and 女性の割合 may be two things; 刑法犯認知件数 and コミュニティバス利用者数 are one, wherever they stand. */
const TELLING = 4;

export const namesOneThing = (name: string): boolean => Array.from(foldName(name).replace(BRACKETS, "").replace(COMMON, "")).length >= TELLING;
