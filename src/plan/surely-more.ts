import { foldName } from "../quantity/fold";

/** Names of which a city can only want more: nobody plans for fewer participants. */
const MORE_IS_BETTER =
  /(?:参加|利用|来場|入込|受講|来館|入館|登録|会員|相談者|就農|加入|修了|合格|認定)(?:延べ|のべ)?(?:者|客|人|団体)?(?:数|人数)|(?:受診|受講|実施|普及|加入|整備|改良|改修|供用|耐震化|設置|摂取|就業|就労|就職|進学|収納|充足|リサイクル|再資源化|水洗化|接続|入居|達成|交付|参加|回答|投票|出生)率|(?:満足|認知|理解|達成)度|健康寿命|寄附(?:件数|金?額)|開催(?:件数|回?数)|設置(?:件|箇所)?数|フォロワー数|事業所数|従業者数|店舗数|累計|(?:楽しい|誇りに|住み続けたい|住みやすい).*割合/;

/**
 * What is counted stands at the end of a name, and says more than any word before it: 消費生活講座の参加者数, 防犯灯設置数.
 * A long life is wanted by whatever name.
 */
const COUNTED_LAST =
  /(?<![未不非無待欠])(?:参加|受講|来場|来館|入館|登録|会員|加入|修了|合格|就農)(?:延べ|のべ)?(?:者|客|人|団体)?の?(?:数|人数)$|(?<![未不非無])(?:設置|開催|実施)(?:件|箇所|か所|回|基)?数$|(?<![未不非無])(?:参加|受講|受診|設置|普及|加入)率$|^健康寿命/;
const SUM = /累計|累積/;
const MENDING = /除却|解消|削減|防止|対策|改善|活用|成約|撤去|是正/;
const WAITING = /待機|待ち/;
const BRACKETS = /\([^()]*\)/g;

/** What a city may well want less of, or nobody can say: 空き店舗数, 平均待ち時間, 未受講者数, 生活保護受給者数. */
const PERHAPS_LESS =
  /時間|日数|期間|(?<![参会])未[^来成]|不[^動]|非[^営常]|無[^料線]|被害|事故|死|負傷|使用量|消費量|消費電力|排出|廃棄|廃止|残業|欠席|欠員|放置|放棄|遊休|空き|荒廃|老朽|倒産|閉店|閉鎖|違反|犯罪|刑法犯|再犯|いじめ|虐待|むし歯|肥満|有病|喫煙|飲酒|罹患|感染|依存|失業|離職|赤字|負債|負担|債務|借入|残高|経費|コスト|費$|費の|費用|費額|費率|医療費|削減|減少|抑制|縮小|縮減|待機|待ち|要介護|要支援|重症|生活保護|受給|滞納|苦情|格差|時差|超過|転出|困窮|困難|孤立|孤独|漏水|ごみ|騒音|汚染|汚濁|渋滞|火災|出火|自殺/;

const folded = (name: string | null) => foldName(name ?? "");
const bare = (name: string | null) => folded(name).replace(BRACKETS, "");

/** Names in which what is counted decides over every other word: 犯罪被害者支援講座の参加者数. */
export const isMoreByWhatIsCounted = (name: string | null) => COUNTED_LAST.test(bare(name)) && !WAITING.test(bare(name));

/** 危険空き家の除却件数（累計）: a sum of what undoes the harm. Of other sums, 事故件数（累計）, nobody can say. */
const isSumOfMending = (name: string | null) => SUM.test(folded(name)) && MENDING.test(folded(name));

export const soundsLikeLess = (name: string | null) => PERHAPS_LESS.test(bare(name)) && !isMoreByWhatIsCounted(name) && !SUM.test(folded(name));

export const isSurelyMore = (name: string | null) => isMoreByWhatIsCounted(name) || isSumOfMending(name) || (MORE_IS_BETTER.test(folded(name)) && !PERHAPS_LESS.test(bare(name)));
