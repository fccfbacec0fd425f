import type { Figure, Indicator, Plan, Typed } from "../../plan/plan";
import { finish, pausing, type Pauses } from "../../workbook/steps";

const figuresOf = ({ baseline, forecast, actual, target, yearly }: Indicator): readonly (Figure | null)[] => [baseline, forecast, actual, target, ...yearly.map(({ figure }) => figure)];

const squeezed = (text: string) => text.replace(/\s+/g, "");

const named = ({ name, place }: Indicator): Typed | null => (name === null ? null : { text: name, place });

function* typedIn(plan: Plan): Generator<Typed | null, void> {
  for (const { name, place, typedCode } of plan.mentions) {
    yield typedCode;
    yield typedCode?.place.cell === place.cell && typedCode.place.sheet === place.sheet ? null : { text: name, place };
  }
  for (const { directions } of plan.measures) for (const { name, place } of directions) yield { text: name, place };
  const indicators = [...plan.measures.flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis, overviewIndicators, pageIndicators }) => [...kpis, ...overviewIndicators, ...pageIndicators]), ...plan.planIndicators];
  for (const indicator of indicators) {
    yield named(indicator);
    yield* figuresOf(indicator);
  }
  for (const { name, place } of [...plan.localIndicators, ...plan.works]) yield { text: name, place };
  for (const { relatedPlans } of plan.projects) yield* relatedPlans;
  for (const { name, place, directions } of plan.districts) {
    yield { text: name, place };
    for (const direction of directions) {
      yield direction;
      yield* direction.beside;
    }
  }
}

/** Every cell of the plan in which names or figures stand, each once. Sentences are left out: nothing is compared by them. */
export function* typedTextsInSteps(plan: Plan): Pauses<readonly Typed[]> {
  const inCell = new Map<string, readonly Typed[]>();
  yield* pausing(typedIn(plan), (typed) => {
    if (!typed || typed.text.trim() === "") return;
    const key = [typed.place.file, typed.place.sheet, typed.place.cell].join("\n");
    const others = inCell.get(key);
    if (!others) {
      inCell.set(key, [typed]);
      return;
    }
    const text = squeezed(typed.text);
    // A name is part of the cell in which its code stands too; the names of a list are parts of a cell that nobody has as a whole.
    if (others.some((other) => squeezed(other.text).includes(text))) return;
    inCell.set(key, [...others.filter((other) => !text.includes(squeezed(other.text))), typed]);
  }, 500);
  return [...inCell.values()].flat();
}

export const listTypedTexts = (plan: Plan): readonly Typed[] => finish(typedTextsInSteps(plan));
