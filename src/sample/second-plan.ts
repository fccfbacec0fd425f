import { field, readTable } from "./tables";

export type SampleIndicator = { readonly name: string; readonly actual: string; readonly target: string; readonly letter: string };
export type SampleDirection = { readonly name: string; readonly level: string };
export type SampleMeasure = {
  readonly code: string;
  readonly name: string;
  readonly overall: string;
  readonly department: string;
  readonly quantitative: string;
  readonly qualitative: string;
  /** The printed original can't be read in full, or breaks its own rule. */
  readonly damaged: boolean;
  readonly indicators: readonly SampleIndicator[];
  readonly directions: readonly SampleDirection[];
};

export type SecondPlan = {
  readonly name: string;
  /** Both the groups (`1`) and the policies (`1-1`). */
  readonly policies: ReadonlyMap<string, string>;
  readonly measures: readonly SampleMeasure[];
};

export function loadSecondPlan(): SecondPlan {
  const indicators = readTable("second-plan-indicators");
  const directions = readTable("second-plan-directions");
  const measures = readTable("second-plan-measures").map((row): SampleMeasure => {
    const code = field(row, "code");
    const ofMeasure = (other: Readonly<Record<string, string>>) => field(other, "measure") === code;
    return {
      code,
      name: field(row, "name"),
      overall: field(row, "overall"),
      department: field(row, "department"),
      quantitative: field(row, "quantitative"),
      qualitative: field(row, "qualitative"),
      damaged: field(row, "damaged") !== "",
      indicators: indicators.filter(ofMeasure).map((each) => ({
        name: field(each, "name"),
        actual: field(each, "actual"),
        target: field(each, "target"),
        letter: field(each, "letter"),
      })),
      directions: directions.filter(ofMeasure).map((each) => ({ name: field(each, "name"), level: field(each, "level") })),
    };
  });
  const policies = new Map(readTable("second-plan-policies").map((row) => [field(row, "code"), field(row, "name")]));
  return { name: "第2次伊勢崎市総合計画", policies, measures };
}
