import { mergeClasses } from "@fluentui/react-components";
import { countByPolicy, lettersComputed } from "../../grading/letters-by-policy";
import type { GradedPlan } from "../../grading/graded-plan";
import { namesOf } from "../../grading/scheme";
import { lettersPictureWords, sayLettersByPolicy } from "../../messages/pictures/letters";
import { useLanguage } from "../words";
import { breakText, widthOf } from "./fit-text";
import { Picture, type Drawing, type Titled } from "./picture";
import { LINE, TEXT, usePictureStyles } from "./picture-styles";
import { useTextures } from "./textures";

const BAR = 14;
const SWATCH = 10;
const BETWEEN = 14;

type Item = { readonly name: string; readonly rank: number | null; readonly count: number };
type Bar = { readonly policy: string; readonly items: readonly Item[]; readonly total: number };
type Placed = Item & { readonly x: number; readonly line: number; readonly said: string };

/** The letters of one bar below it, in as many lines as they need. */
function placeItems(items: readonly Item[], width: number, say: (item: Item) => string): readonly Placed[] {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const said = say(item);
    const takes = SWATCH + 4 + widthOf(said, TEXT) + 12;
    if (x > 0 && x + takes - 12 > width) [x, line] = [0, line + 1];
    const placed = { ...item, x, line, said };
    x += takes;
    return placed;
  });
}

/** How the indicators of each policy were graded: a bar for each, its letters told apart by their texture and named below. */
export function LettersByPolicy({ graded, titled }: { readonly graded: GradedPlan; readonly titled: Titled }) {
  const styles = usePictureStyles();
  const language = useLanguage();
  const words = lettersPictureWords(language);
  const ranked = namesOf(graded.scheme.letters);
  const { defs, paint } = useTextures(ranked.length);
  const { letters, rows } = countByPolicy(graded, lettersComputed);
  const { unavailable, withoutTarget } = graded.scheme;
  const nameOf = (letter: string) => (letter === unavailable && letter !== withoutTarget ? words.unavailable(letter) : letter);
  const columns = [...letters.map(nameOf), words.ungraded];
  const counted = rows.map(({ policy, counts, ungraded }) => ({ policy: policy === "" ? words.noPolicy : policy, counts: [...counts, ungraded] }));
  const bars: readonly Bar[] = counted.map(({ policy, counts }) => ({
    policy,
    items: columns.flatMap((name, index) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [{ name, count, rank: ranked.includes(name) ? ranked.indexOf(name) : null }];
    }),
    total: counts.reduce((sum, count) => sum + count, 0),
  }));

  const draw = (width: number): Drawing => {
    const most = Math.max(1, ...bars.map(({ total }) => total));
    let top = 0;
    const content = bars.map(({ policy, items, total }, index) => {
      const figure = words.indicators(total);
      const names = breakText(policy, width - widthOf(figure, TEXT) - 12, TEXT, 2);
      const placed = placeItems(items, width, ({ name, count }) => words.count(name, count));
      const bar = top + names.length * LINE + 4;
      const below = bar + BAR + 5;
      const start = top;
      top = below + ((placed.at(-1)?.line ?? -1) + 1) * LINE + BETWEEN;
      let x = 0.5;
      return (
        <g key={index}>
          <title>{policy}</title>
          {names.map((name, line) => <text key={line} x="0" y={start + line * LINE + TEXT} className={styles.text}>{name}</text>)}
          <text x={width} y={start + TEXT} textAnchor="end" className={mergeClasses(styles.quiet, styles.figures)}>{figure}</text>
          <g className={styles.ink} stroke="currentColor">
            {items.map(({ name, rank, count }) => {
              const long = (count / most) * (width - 1);
              const from = x;
              x += long;
              return <rect key={name} x={from} y={bar + 0.5} width={Math.max(1, long - 2)} height={BAR - 1} {...paint(rank)} />;
            })}
            {placed.map(({ name, rank, x: from, line }) => <rect key={name} x={from + 0.5} y={below + line * LINE + 2.5} width={SWATCH - 1} height={SWATCH - 1} {...paint(rank)} />)}
          </g>
          {placed.map(({ name, said, x: from, line }) => <text key={name} x={from + SWATCH + 4} y={below + line * LINE + TEXT - 0.5} className={mergeClasses(styles.text, styles.figures)}>{said}</text>)}
        </g>
      );
    });
    return { width, height: Math.max(0, top - BETWEEN), content: <><g className={styles.ink}>{defs}</g>{content}</> };
  };
  const used = columns.map((_, index) => ranked.includes(columns[index] ?? "") || counted.some(({ counts }) => (counts[index] ?? 0) > 0));
  const sums = columns.map((_, index) => counted.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0));
  const pick = <T,>(cells: readonly T[]) => cells.filter((_, index) => used[index] === true);
  return (
    <Picture
      title={titled(words.title)}
      alternative={sayLettersByPolicy(language, columns, counted.map(({ counts }) => counts))}
      table={() => ({ head: [words.policy, ...pick(columns)], rows: counted.map(({ policy, counts }) => [policy, ...pick(counts)]), total: [words.total, ...pick(sums)] })}
      draw={draw}
    />
  );
}
