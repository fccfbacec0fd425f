import { foldName } from "../quantity/fold";

/** Names of which a city can only want more: nobody plans for fewer participants. */
const MORE_IS_BETTER =
  /(?:参加|利用|来場|入込|受講|来館|入館|登録|会員|相談者|就農|加入|修了|合格|認定)(?:延べ|のべ)?(?:者|客|人|団体)?(?:数|人数)|(?:受診|受講|実施|普及|加入|整備|改良|改修|供用|耐震化|設置|摂取|就業|就労|就職|進学|収納|充足|リサイクル|再資源化|水洗化|接続|入居|達成|交付|参加|回答|投票|出生|自給)率|(?:満足|認知|理解|達成)度|健康寿命|寄附(?:件数|金?額)|開催(?:件数|回?数)|設置(?:件|箇所)?数|フォロワー数|事業所数|従業者数|店舗数|累計|(?:楽しい|誇りに|住み続けたい|住みやすい).*割合/;
/** Words that turn such a name round, or leave it open. */
const PERHAPS_NOT = /未|不|非|無|減|苦情|違反|犯罪|被害|滞納|死亡|事故|要介護|要支援|生活保護|待機|依存|喫煙|飲酒|負担/;

export function isSurelyMore(name: string | null): boolean {
  const folded = foldName(name ?? "");
  return MORE_IS_BETTER.test(folded) && !PERHAPS_NOT.test(folded);
}
