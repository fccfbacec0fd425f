import { goalNamed } from "../../../src/plan/goals/goal-named";
import { GOALS } from "../../../src/plan/goals/goals";

test.each(GOALS)("$name is $number, with and without blanks", ({ name, number }) => {
  expect([name, name.replace(" ", "　"), name.replace(" ", "\n"), name.replace(" ", "")].map(goalNamed)).toEqual(Array.from({ length: 4 }, () => ({ goal: GOALS[number - 1], fit: "exact" })));
});

const CASES: Readonly<Record<string, readonly [goal: number, fit: string] | null>> = {
  陸の豊かさを守ろう: [15, "close"],
  海の豊かさも守ろう: [14, "close"],
  平和と公正を全ての人に: [16, "close"],
  全ての人に健康と福祉を: [3, "close"],
  質の高い教育をみんなで: [4, "close"],
  住み続けられる街づくりを: [11, "close"],
  産業と技術革新の基盤を作ろう: [9, "close"],
  人と国の不平等をなくそう: [10, "close"],
  つくる責任つかう責任: [12, "exact"],
  "つくる責任・つかう責任": [12, "exact"],
  作る責任使う責任: [12, "close"],
  エネルギーをみんなに: [7, "exact"],
  パートナーシップで目的を達成しよう: [17, "close"],
  飢餓をゼロへ: [2, "close"],
  貧困をなくす: [1, "close"],
  "「貧困をなくそう」": [1, "exact"],
  健康: null,
  保健: null,
  健康と福祉: null,
  まちづくり: null,
  豊かさを守ろう: null,
  高齢者の生き生きとした暮らし: null,
  "": null,
};

test.each(Object.entries(CASES))("%s", (text, expected) => {
  const named = goalNamed(text);
  expect(named === null ? null : [named.goal.number, named.fit]).toEqual(expected);
});
