/** One of the 17 goals, as facts that do not change. */
export type Goal = {
  readonly number: number;
  /** The wording of its icon, with a blank between its halves where it has two. */
  readonly name: string;
  /** The same, broken where a narrow cell has to break it. */
  readonly lines: readonly string[];
  readonly english: string;
  /** The ground of its icon. */
  readonly color: string;
  /** Numbered targets run from 1 to here, lettered ones from a: goal 1 has 1.1 to 1.5, 1.a and 1.b. */
  readonly numbered: number;
  readonly lettered: number;
  readonly source: string;
};

/**
 * Goals and targets: the resolution of 25 September 2015. Japanese wording of the icons: the United Nations Information
 * Centre in Tokyo. Colours: the United Nations' guidelines for the SDG icons. The pictures themselves are not ours to use.
 */
const sourceOf = (number: number) => `A/RES/70/1, Goal ${number}; 国連広報センター「SDGsのアイコン」; UN SDG guidelines, colour of goal ${number}`;

/** `broken` has a stroke where a line may end. */
const goal = (number: number, broken: string, english: string, color: string, numbered: number, lettered: number): Goal => ({ number, name: broken.replaceAll("/", ""), lines: broken.split("/").map((line) => line.trim()), english, color, numbered, lettered, source: sourceOf(number) });

export const GOALS: readonly Goal[] = [
  goal(1, "貧困を/なくそう", "No Poverty", "#E5243B", 5, 2),
  goal(2, "飢餓を/ゼロに", "Zero Hunger", "#DDA63A", 5, 3),
  goal(3, "すべての/人に/健康と/福祉を", "Good Health and Well-being", "#4C9F38", 9, 4),
  goal(4, "質の高い/教育を/みんなに", "Quality Education", "#C5192D", 7, 3),
  goal(5, "ジェンダー/平等を/実現しよう", "Gender Equality", "#FF3A21", 6, 3),
  goal(6, "安全な水と/トイレを/世界中に", "Clean Water and Sanitation", "#26BDE2", 6, 2),
  goal(7, "エネルギーを/みんなに/ そして/クリーンに", "Affordable and Clean Energy", "#FCC30B", 3, 2),
  goal(8, "働きがいも/経済成長も", "Decent Work and Economic Growth", "#A21942", 10, 2),
  goal(9, "産業と/技術革新の/基盤を/つくろう", "Industry, Innovation and Infrastructure", "#FD6925", 5, 3),
  goal(10, "人や国の/不平等を/なくそう", "Reduced Inequalities", "#DD1367", 7, 3),
  goal(11, "住み続け/られる/まちづくりを", "Sustainable Cities and Communities", "#FD9D24", 7, 3),
  goal(12, "つくる責任/ つかう責任", "Responsible Consumption and Production", "#BF8B2E", 8, 3),
  goal(13, "気候変動に/具体的な/対策を", "Climate Action", "#3F7E44", 3, 2),
  goal(14, "海の豊かさを/守ろう", "Life Below Water", "#0A97D9", 7, 3),
  goal(15, "陸の豊かさも/守ろう", "Life on Land", "#56C02B", 9, 3),
  goal(16, "平和と/公正を/すべての/人に", "Peace, Justice and Strong Institutions", "#00689D", 10, 2),
  goal(17, "パートナー/シップで/目標を/達成しよう", "Partnerships for the Goals", "#19486A", 19, 0),
];

export const goalNumbered = (number: number): Goal | null => GOALS.find((each) => each.number === number) ?? null;

const LETTERS = ["a", "b", "c", "d"];

/** `7` of 4.7 or `b` of 12.b: the parts behind the dot, in the order of the resolution. */
export function targetsOf({ numbered, lettered }: Goal): readonly string[] {
  return [...Array.from({ length: numbered }, (_, index) => String(index + 1)), ...LETTERS.slice(0, lettered)];
}

/** Targets are texts: 8.1 and 8.10 are two of them. */
export const TARGETS: readonly string[] = GOALS.flatMap((each) => targetsOf(each).map((target) => `${each.number}.${target}`));

export const isTarget = (goalNumber: number, target: string): boolean => TARGETS.includes(`${goalNumber}.${target}`);
