import { checks } from "../../src/checks";
import type { CheckGroup, CheckId, Finding, Severity } from "../../src/checks/finding";
import type { FormRule } from "../../src/checks/form/form-rule";
import { FORM_RULES } from "../../src/checks/form/rules";
import { checkWords, sayFinding, sayNotRun } from "../../src/messages/checks";
import { CHECK_GROUPS, SEVERITIES } from "../../src/messages/checks/groups";
import type { Language } from "../../src/messages/language";
import { planterOf } from "../faults/trials";

const SEED = 20_261_120;
const TRIES = 400;
const LANGUAGES: readonly Language[] = ["ja", "en"];
const GROUPS: readonly CheckGroup[] = ["codes", "figures", "grades", "projects", "goals"];

function findExample(id: CheckId): Finding | null {
  const planter = planterOf(id);
  if (!planter) return null;
  for (let seed = SEED; seed < SEED + TRIES; seed += 1) {
    const own = planter(seed)?.own[0];
    if (own) return own;
  }
  return null;
}

const known = new Map<CheckId, Finding | null>();

/** The first finding that comes of the fault planted for a check: an example of what people will read. */
export function exampleOf(id: CheckId): Finding | null {
  const example = known.get(id) ?? findExample(id);
  known.set(id, example);
  return example;
}

/** Inside a line of Markdown; names in sheets have line breaks in them. */
const line = (text: string) => text.replace(/\s*\n\s*/g, " ").replace(/[|<>*_`]/g, (sign) => `\\${sign}`).trim();

function entryOf({ id, severity }: { readonly id: CheckId; readonly severity: Severity }): string {
  const example = exampleOf(id);
  const lines = LANGUAGES.flatMap((language) => {
    const { title, why, mend } = checkWords(language, id);
    const [head, what, sentence] = language === "ja" ? ["なぜ", "直し方", "例"] : ["Why", "What to do", "Example"];
    return [
      `**${line(title)}** (${SEVERITIES[language][severity]})`,
      "",
      `- ${head}: ${line(why)}`,
      `- ${what}: ${line(mend)}`,
      ...(example ? [`- ${sentence}: ${line(sayFinding(language, example))}`] : []),
      "",
    ];
  });
  return [`### ${id}`, "", ...lines].join("\n");
}

/** Why a rule matters is the same for all thirty, and stands once above them. */
function ruleOf(rule: FormRule): string {
  const example = exampleOf(rule.id);
  const lines = LANGUAGES.flatMap((language) => {
    const { title, mend } = checkWords(language, rule.id);
    const [what, sentence, idle] = language === "ja" ? ["直し方", "例", "点検しません"] : ["What to do", "Example", "Not judged"];
    return [
      `**${line(title)}**`,
      "",
      `- ${what}: ${line(mend)}`,
      ...(example ? [`- ${sentence}: ${line(sayFinding(language, example))}`] : []),
      ...("notRun" in rule ? [`- ${idle}: ${line(sayNotRun(language, rule.notRun))}`] : []),
      "",
    ];
  });
  return [`### ${rule.id}`, "", ...lines].join("\n");
}

/** docs/checks.md, whole. */
export function checksDocument(): string {
  const groups = GROUPS.map((group) => [`## ${CHECK_GROUPS.ja[group]} · ${CHECK_GROUPS.en[group]}`, "", ...checks.filter((check) => check.group === group).map(entryOf)].join("\n"));
  return [
    "# Checks",
    "",
    "What Hyoka looks for in a plan, by group, with the words that people read. Made by `npm run checks-doc`; a test fails where this page and the checks differ. The examples come from faults planted into random plans, so their names and figures are nobody's.",
    "",
    "An *error* breaks something: codes, links, figures that can't be read. A *warning* (要確認) should be looked at by a person, who may accept it with a reason. A *note* (参考) is true and may be meant.",
    "",
    ...groups,
    `## ${CHECK_GROUPS.ja.form} · ${CHECK_GROUPS.en.form}`,
    "",
    "The 30 rules for machine-readable data, one note for each rule and sheet, and only when asked for (`--form`, or the switch in the pane). A sheet that is made to be printed may break them; they are for publishing it as data. A rule that can't be judged from the cells says so.",
    "",
    ...FORM_RULES.map(ruleOf),
  ].join("\n");
}
