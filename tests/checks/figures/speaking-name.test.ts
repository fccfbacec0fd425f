import { namesOneThing } from "../../../src/checks/figures/speaking-name";

const NAMES: Readonly<Record<string, boolean>> = {
  刑法犯認知件数: true,
  コミュニティバス利用者数: true,
  市道の改良率: true,
  交通事故発生件数: true,
  市の審議会等における女性委員の割合: true,
  参加者数: false,
  施設利用者数: false,
  市民満足度: false,
  イベントの参加者数: false,
  各種講座の開催回数: false,
  ボランティア登録者数: false,
  相談窓口の相談件数: false,
  女性職員の割合: false,
};

test.each(Object.entries(NAMES))("%s names one thing only: %s", (name, expected) => {
  expect(namesOneThing(name)).toBe(expected);
});
