import type { Figure, Indicator, Plan, Typed } from "../../plan/plan";

const figuresOf = ({ baseline, forecast, actual, target, yearly }: Indicator): readonly (Figure | null)[] => [baseline, forecast, actual, target, ...yearly.map(({ figure }) => figure)];

const squeezed = (text: string) => text.replace(/\s+/g, "");

const named = ({ name, place }: Indicator): Typed | null => (name === null ? null : { text: name, place });

/** Every cell of the plan in which names or figures stand, each once. Sentences are left out: nothing is compared by them. */
export function listTypedTexts(plan: Plan): readonly Typed[] {
  const indicators = [...plan.measures.flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis, overviewIndicators, pageIndicators }) => [...kpis, ...overviewIndicators, ...pageIndicators]), ...plan.planIndicators];
  const texts: readonly (Typed | null)[] = [
    ...plan.mentions.flatMap(({ name, place, typedCode }) => [typedCode, typedCode?.place.cell === place.cell && typedCode.place.sheet === place.sheet ? null : { text: name, place }]),
    ...plan.measures.flatMap(({ directions }) => directions.map(({ name, place }) => ({ text: name, place }))),
    ...indicators.flatMap((indicator) => [named(indicator), ...figuresOf(indicator)]),
    ...plan.localIndicators.map(({ name, place }) => ({ text: name, place })),
    ...plan.works.map(({ name, place }) => ({ text: name, place })),
    ...plan.projects.flatMap(({ relatedPlans }) => relatedPlans),
    ...plan.districts.flatMap(({ name, place, directions }) => [{ text: name, place }, ...directions.flatMap((direction) => [direction, ...direction.beside])]),
  ];
  const inCell = new Map<string, Typed[]>();
  for (const typed of texts) {
    if (!typed || typed.text.trim() === "") continue;
    const key = [typed.place.file, typed.place.sheet, typed.place.cell].join("\n");
    const others = inCell.get(key) ?? [];
    // A name is part of the cell in which its code stands too; the names of a list are parts of a cell that nobody has as a whole.
    if (others.some(({ text }) => squeezed(text).includes(squeezed(typed.text)))) continue;
    inCell.set(key, [...others.filter(({ text }) => !squeezed(typed.text).includes(squeezed(text))), typed]);
  }
  return [...inCell.values()].flat();
}
