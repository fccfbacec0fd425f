import { foldName } from "../quantity/fold";

/** Names of which a city can only want more: nobody plans for fewer participants. */
const MORE_IS_BETTER =
  /(?:参加|利用|来場|入込|受講|来館|入館|登録|会員|相談者|就農|加入|修了|合格|認定)(?:延べ|のべ)?(?:者|客|人|団体)?(?:数|人数)|(?:受診|受講|実施|普及|加入|整備|改良|改修|供用|耐震化|設置|摂取|就業|就労|就職|進学|収納|充足|リサイクル|再資源化|水洗化|接続|入居|達成|交付|参加|回答|投票|出生)率|(?:満足|認知|理解|達成)度|健康寿命|寄附(?:件数|金?額)|開催(?:件数|回?数)|設置(?:件|箇所)?数|フォロワー数|事業所数|従業者数|店舗数|累計|(?:楽しい|誇りに|住み続けたい|住みやすい).*割合/;

/** What a city may well want less of, or nobody can say: 空き店舗数, 平均待ち時間, 未受講者数, 生活保護受給者数. */
const PERHAPS_LESS =
  /時間|日数|期間|未|不|非|無|被害|事故|死|負傷|使用量|消費量|排出|廃|残業|欠|放置|放棄|遊休|空き|荒|老朽|倒産|閉|違反|犯|いじめ|虐待|むし歯|肥満|有病|喫煙|飲酒|罹患|感染|依存|失業|離職|赤字|負債|負担|債務|借入|残高|経費|コスト|費|減|抑制|縮|待機|待ち|要介護|要支援|重症|生活保護|受給|滞納|苦情|差|超過|転出|困|孤|漏|ごみ|騒音|汚|渋滞|火災|出火|自殺/;

export const soundsLikeLess = (name: string | null) => PERHAPS_LESS.test(foldName(name ?? ""));

export const isSurelyMore = (name: string | null) => MORE_IS_BETTER.test(foldName(name ?? "")) && !soundsLikeLess(name);
