import { isSurelyMore, soundsLikeLess } from "../../src/plan/surely-more";

const NAMES: Readonly<Record<string, string>> = {
  体験活動への参加者数: "more",
  "講座や講演会等の生涯学習事業への参加者数": "more",
  消防団員充足率: "more",
  "いせさき情報メール登録数": "more",
  "新規就農者の数（累計）": "more",
  "危険空き家の除却件数（累計）": "more",
  "事故件数（累計）": "open",
  "健康寿命（平均自立期間）": "more",
  消費生活講座の参加者数: "more",
  防犯灯設置数: "more",
  犯罪被害者支援講座の参加者数: "more",
  "ごみ減量講座の受講者数（年間）": "more",
  ＤＶ防止セミナー開催数: "more",
  障害者雇用率: "open",
  待機登録者数: "perhaps less",
  要介護認定者数: "perhaps less",
  未受診率: "perhaps less",
  一人当たり医療費: "perhaps less",
  刑法犯認知件数: "perhaps less",
  不動産取引件数: "open",
  住み続けたいと感じている市民の割合: "more",
  空き店舗数: "perhaps less",
  未受講者数: "perhaps less",
  生活保護受給者数: "perhaps less",
  平均待ち時間: "perhaps less",
  耕作放棄地面積: "perhaps less",
  市民1人当たりの公園面積: "open",
  ＳＮＳの投稿件数: "open",
};

test.each(Object.entries(NAMES))("%s: %s", (name, expected) => {
  expect(isSurelyMore(name) ? "more" : soundsLikeLess(name) ? "perhaps less" : "open").toBe(expected);
});
