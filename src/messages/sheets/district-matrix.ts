import type { Language, Worded } from "../language";

export type DistrictMatrixWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly districts: string;
  readonly legend: string;
  readonly otherDirections: string;
  readonly measures: string;
};

const WORDS: Worded<DistrictMatrixWords> = {
  ja: {
    sheet: "地区別計画の対応表",
    title: (plan) => `地区別計画と重点施策の対応　${plan}`,
    districts: "地区別計画",
    legend: "凡例　○：地区の方針に施策のコードか名称が書かれている施策",
    otherDirections: "施策を挙げていない地区の方針",
    measures: "施策の数",
  },
  en: {
    sheet: "District plans",
    title: (plan) => `District plans and measures: ${plan}`,
    districts: "District plans",
    legend: "Key: ○ a direction of the district names the measure by code or name",
    otherDirections: "Directions of districts that name no measure",
    measures: "Measures",
  },
};

export const districtMatrixWords = (language: Language): DistrictMatrixWords => WORDS[language];
