import fc from "fast-check";
import { directionUnder, YEARS } from "./plain-plan";
import type { PlainIndicator, PlainKpi, PlainMeasure, PlainPlan, PlainPolicy, PlainProject, PlainWork } from "./plain-plan";
import { budgets, figureIn, yearlyIn } from "./random-figure";
import { AIMS, DEPARTMENTS, DIRECTIONS, DISTRICTS, FIELDS, GROUPS, INDICATORS, MEASURES, PLANS, POLICIES, PROJECTS, SECTIONS, TEXTS, WORKS } from "./vocabulary";

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const letters = maybe(fc.constantFrom("A", "B", "C", "D", "-"));
const levels = maybe(fc.constantFrom("高", "中", "低"));
const texts = maybe(fc.constantFrom(...TEXTS));

/** Names are dealt out from one shuffled pack, so that no two things of a kind share one. */
const pack = <T>(words: readonly T[], size: number) => fc.shuffledSubarray([...words], { minLength: Math.min(size, words.length), maxLength: Math.min(size, words.length) });

const indicatorNamed = ([name, unit]: readonly [string, string]): fc.Arbitrary<PlainIndicator> =>
  fc.record({
    name: fc.constant(name),
    unit: fc.constant(unit),
    baseline: figureIn(unit, "value"),
    actual: figureIn(unit, "value"),
    target: figureIn(unit, "target"),
    yearly: yearlyIn(unit, YEARS.yearly.length),
    letter: letters,
    under: fc.nat(2),
  });

const indicators = (min: number, max: number) => fc.integer({ min, max }).chain((size) => pack(INDICATORS, size).chain((named) => fc.tuple(...named.map(indicatorNamed))));

const directions = (min: number, max: number) =>
  fc.integer({ min, max }).chain((size) =>
    pack(DIRECTIONS, size).chain((names) => fc.tuple(...names.map((name, index) => fc.record({ number: fc.constant(index + 1), name: fc.constant(name), level: levels, works: texts, results: texts, problems: texts })))),
  );

type Measured = Omit<PlainMeasure, "code" | "name" | "policy">;

const measured: fc.Arbitrary<Measured> = fc
  .record({
    department: maybe(fc.constantFrom(...DEPARTMENTS)),
    overall: maybe(fc.constantFrom("A", "B", "C", "D")),
    selfAssessment: texts,
    quantitative: levels,
    qualitative: levels,
    indicators: indicators(1, 3),
    directions: directions(0, 3),
    goals: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { minLength: 0, maxLength: 4 }).map((goals) => [...goals].sort((a, b) => a - b)),
    localIndicators: fc.integer({ min: 0, max: 2 }).chain((size) => pack(INDICATORS, size)).map((named) => named.map(([name]) => name)),
  });

/** Numbers mostly start at 1 and follow each other; some plans leave one out, some have a tenth. */
const start = fc.constantFrom(1, 1, 1, 2, 9);

type Frame = Pick<PlainPlan, "depth" | "groups" | "policies" | "measures">;

const framesOf = (depths: readonly PlainPlan["depth"][]): fc.Arbitrary<Frame> => fc
  .record({
    depth: fc.constantFrom(...depths),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
    first: start,
    firstMeasure: start,
    groupOf: fc.constantFrom("one", "each"),
    measureNames: pack(MEASURES, 6),
    policyNames: pack(POLICIES, 2),
    groupNames: pack(GROUPS, 2),
    goals: fc.array(maybe(fc.constant("だれもが安心して暮らせるまち")), { minLength: 2, maxLength: 2 }),
  })
  .chain(({ depth, sizes, first, firstMeasure, groupOf, measureNames, policyNames, groupNames, goals }) => {
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return fc.array(measured, { minLength: total, maxLength: total }).map((contents): Frame => {
      const groups: PlainPolicy[] = [];
      const policies: PlainPolicy[] = [];
      const measures: PlainMeasure[] = [];
      for (const [index, size] of sizes.entries()) {
        const group = groupOf === "one" ? 0 : index;
        if (depth === 3 && !groups[group]) groups.push({ code: [group + 1], name: groupNames[group] ?? "", goal: null });
        const code = depth === 3 ? [group + 1, groupOf === "one" ? first + index : first] : [first + index];
        policies.push({ code, name: policyNames[index] ?? "", goal: depth === 2 ? (goals[index] ?? null) : null });
        for (let count = 0; count < size; count += 1) {
          const content = contents[measures.length];
          if (content) measures.push({ ...content, code: [...code, firstMeasure + count], name: measureNames[measures.length] ?? "", policy: code });
        }
      }
      return { depth, groups, policies, measures };
    });
  });

const nameless = (indicator: PlainIndicator): PlainIndicator => ({ ...indicator, name: null, baseline: { state: "empty" }, actual: { state: "empty" }, target: { state: "empty" }, yearly: indicator.yearly.map(() => ({ state: "empty" })) });

function projectsOver(measures: readonly PlainMeasure[]): fc.Arbitrary<readonly PlainProject[]> {
  const kpi: fc.Arbitrary<PlainKpi> = fc.record({
    of: fc.constantFrom(...measures),
    under: fc.nat(3),
    related: fc.boolean(),
    effort: fc.constantFrom(...DIRECTIONS),
    indicators: fc.tuple(indicators(1, 2), fc.integer({ min: 0, max: 4 })).map(([named, none]) => (none === 4 ? named.slice(0, 1).map(nameless) : named)),
  }).map(({ of, under, ...rest }) => ({ ...rest, measure: of.code, direction: directionUnder(of, under) ?? { number: 1, name: DIRECTIONS[0] } }));
  const sections = fc.tuple(pack(SECTIONS, 2), fc.array(fc.array(kpi, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }));
  const project = fc.record({ overview: indicators(1, 2), page: indicators(1, 2), relatedPlans: fc.integer({ min: 1, max: 3 }).chain((size) => pack(PLANS, size)), sections });
  return fc.tuple(pack(PROJECTS, 2), fc.array(project, { minLength: 1, maxLength: 2 })).map(([names, contents]) =>
    contents.map((content, index) => ({
      ...content,
      number: index + 1,
      name: names[index] ?? "",
      sections: content.sections[1].map((kpis, at) => ({ name: content.sections[0][at] ?? "", kpis })),
    })),
  );
}

function worksOver(measures: readonly PlainMeasure[], projects: readonly PlainProject[]): fc.Arbitrary<readonly PlainWork[]> {
  const numbers = projects.map(({ number }) => number);
  return fc.integer({ min: 1, max: 5 }).chain((size) =>
    pack(WORKS, size).chain((names) =>
      fc.tuple(...names.map((name) => fc.record({ measure: fc.constantFrom(...measures.map(({ code }) => code)), direction: fc.integer({ min: 1, max: 2 }), name: fc.constant(name), projects: fc.subarray(numbers), budget: budgets(YEARS.yearly.length) }))),
    ),
  ).map((works) => [...works].sort((a, b) => measures.findIndex(({ code }) => code === a.measure) - measures.findIndex(({ code }) => code === b.measure) || a.direction - b.direction));
}

export const plansOf = (...depths: readonly PlainPlan["depth"][]): fc.Arbitrary<PlainPlan> => framesOf(depths).chain((frame) =>
  projectsOver(frame.measures).chain((projects) =>
    fc.record({
      depth: fc.constant(frame.depth),
      groups: fc.constant(frame.groups),
      policies: fc.constant(frame.policies),
      measures: fc.constant(frame.measures),
      projects: fc.constant(projects),
      everyProject: fc.constant(projects),
      planIndicators: indicators(1, 3),
      works: worksOver(frame.measures, projects),
      districts: fc.integer({ min: 1, max: 3 }).chain((size) => pack(DISTRICTS, size).chain((names) => fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), directions: fc.integer({ min: 1, max: 3 }).chain((count) => pack(DIRECTIONS, count)) }))))),
      strategy: fc.array(fc.record({ project: fc.constantFrom(...projects.map(({ number }) => number)), field: fc.constantFrom(...FIELDS), aim: fc.constantFrom(...AIMS) }), { minLength: 1, maxLength: 4 }),
    }),
  ),
);

export const plans = plansOf(3, 2);
