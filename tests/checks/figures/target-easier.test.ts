import { targetEasier } from "../../../src/checks/figures/target-easier";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "targets that are harder, and keeps: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "fewer participants than there were": [[[["1-1 方針１ 支援", "講座の参加者数", "500 人", "400 人"]]], ["warning D3+C3 1-1 講座の参加者数 more 500 人 400 人", "looked at 1"]],
  "more children waiting": [[[["1-1 方針１ 支援", "待機児童数", "0 人", "5 人"]]], ["warning D3+C3 1-1 待機児童数 less 0 人 5 人", "looked at 1"]],
  "fewer accidents are the harder target": [[[["1-1 方針１ 支援", "交通事故発生件数", "1,185 件", "1,066 件"]]], ["looked at 1"]],
  "one part falls behind": [[[["1-1 方針１ 支援", "研修の受講率", "小学校 94%\n中学校 87%", "小学校 95%\n中学校 80%"]]], ["warning D3+C3 1-1 研修の受講率 more 中学校 小学校 94%\n中学校 87% 小学校 95%\n中学校 80%", "looked at 1"]],
  "where no word says which way is good, a lower target may be the aim": [[[["1-1 方針１ 支援", "平均待ち時間", "30分", "20分"]]], ["looked at 1"]],
  "a lower target by a name that does not sound so: a note": [[[["1-1 方針１ 支援", "市内の公園面積", "10.14㎡", "9.49㎡"]]], ["note D3+C3 1-1 市内の公園面積 10.14㎡ 9.49㎡", "looked at 1"]],
  "a word of harm before it does not make fewer participants better": [[[["1-1 方針１ 支援", "消費生活講座の参加者数", "8,323 人", "1,100 人"], ["1-1 方針２ 防犯", "防犯灯設置数", "1,869 基", "1,400 基"]]], ["warning D3+C3 1-1 消費生活講座の参加者数 more 8,323 人 1,100 人", "warning D4+C4 1-1 防犯灯設置数 more 1,869 基 1,400 基", "looked at 2"]],
  "a life that is to be shorter, of men only": [[[["1-1 方針１ 支援", "健康寿命（平均自立期間）", "男 79.4 歳\n女 83.7 歳", "男 78.5 歳\n女 84.1 歳"]]], ["warning D3+C3 1-1 健康寿命（平均自立期間） more 男 男 79.4 歳\n女 83.7 歳 男 78.5 歳\n女 84.1 歳", "looked at 1"]],
  "a sum of what was mended can't fall": [[[["1-1 方針１ 支援", "危険空き家※の除却件数（累計）", "98 件", "25 件"]]], ["warning D3+C3 1-1 危険空き家※の除却件数（累計） more 98 件 25 件", "looked at 1"]],
  "a sum of which nobody can say: a note": [[[["1-1 方針１ 支援", "事故件数（累計）", "98 件", "25 件"]]], ["note D3+C3 1-1 事故件数（累計） 98 件 25 件", "looked at 1"]],
  "participants of a class about crime, too": [[[["1-1 方針１ 支援", "犯罪被害者支援講座の参加者数", "98 人", "25 人"]]], ["warning D3+C3 1-1 犯罪被害者支援講座の参加者数 more 98 人 25 人", "looked at 1"]],
  "a share above 100 % is another finding": [[[["1-1 方針１ 支援", "人権が尊重されていると思う市民の割合", "768.1%", "80%"]]], ["looked at 1"]],
  "with 以上 it is met at the start, which is another check": [[[["1-1 方針１ 支援", "参加者数", "5,094 人", "5,000 人以上"]]], ["looked at 1"]],
  "a target with two ends is not judged by one of them": [[[["1-1 方針１ 支援", "講座の参加者数", "500 人", "400～450人"]]], ["looked at 1"]],
  "units that differ can't be compared": [[[["1-1 方針１ 支援", "講座の参加者数", "500 人", "4 回"]]], ["looked at 1"]],
  "a sum over years is not held against one year": [[[["1-1 方針１ 支援", "新規就農者の登録者数", "140人(H28-R4)", "70人"]]], ["looked at 1"]],
  "no baselines: not run": [[[["1-1 方針１ 支援", "参加者数", "-", "70人"]]], ["not run: no-baselines"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(targetEasier, ...projects)).toEqual(expected);
});
