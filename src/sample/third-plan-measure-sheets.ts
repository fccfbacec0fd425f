import type { SheetDraft } from "../workbook/draft";
import { OfficeSheet } from "./office-sheet";
import type { ThirdPlan } from "./third-plan";

const footerOf = ({ name }: ThirdPlan) => `${name}アクションプラン`;

/** The name of the policy in the first row of its run: the cells below are merged into it. */
function policyCells({ measures, policies }: ThirdPlan, numbered: boolean): readonly string[] {
  return measures.map(({ policy }, index) => {
    if (measures[index - 1]?.policy === policy) return "";
    const name = policies.get(policy) ?? "";
    return numbered ? `${policy} ${name}` : name;
  });
}

export function draftMeasureList(plan: ThirdPlan): SheetDraft {
  const sheet = new OfficeSheet("重点施策一覧", footerOf(plan), [26, 12, 48, 22]);
  sheet.title(`${plan.name}　重点施策一覧`);
  sheet.gap();
  sheet.header(["政策", "重点施策\nコード", "重点施策", "担当課"]);
  const policies = policyCells(plan, true);
  const first = sheet.rows(plan.measures.map(({ code, name }, index) => [policies[index] ?? "", code, name, ""]), [1]);
  sheet.mergeRuns(first, 0, plan.measures.map(({ policy }) => policy));
  return sheet.draft(true);
}

export function draftLocalIndicators(plan: ThirdPlan): SheetDraft {
  const sheet = new OfficeSheet("SDGsローカル指標", footerOf(plan), [26, 48, 52]);
  sheet.title("SDGs未来都市計画における関連指標");
  sheet.gap();
  sheet.header(["政策", "重点施策", "SDGs 未来都市計画\nにおける関連指標"]);
  const policies = policyCells(plan, false);
  const listed = (names: readonly string[]) => (names.length > 1 ? names.map((name) => `・${name}`).join("\n") : (names[0] ?? ""));
  const first = sheet.rows(plan.measures.map(({ code, name, localIndicators }, index) => [policies[index] ?? "", `${code} ${name}`, listed(localIndicators)]));
  sheet.mergeRuns(first, 0, plan.measures.map(({ policy }) => policy));
  return sheet.draft(true);
}

export function draftGoals(plan: ThirdPlan): SheetDraft {
  const sheet = new OfficeSheet("SDGsゴール", footerOf(plan), [52, 24]);
  sheet.title("重点施策と関連するSDGsのゴール（入力用）");
  sheet.gap();
  sheet.header(["重点施策", "関連ゴール"]);
  sheet.rows(plan.measures.map(({ code, name, goals }) => [`${code} ${name}`, goals]), [1]);
  return sheet.draft(true);
}
