import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { coverGoals, type CoveredGoal } from "../../plan/goals/goal-coverage";
import { textOn } from "../../plan/goals/text-on-color";
import { calledOf } from "../../plan/matrix-marks";
import type { Plan } from "../../plan/plan";
import { goalsPictureWords, nameGoal, sayCoverage, sayUncovered } from "../../messages/pictures/goals";
import type { Language } from "../../messages/language";
import { useLanguage } from "../words";
import { widthOf } from "./fit-text";
import { goalNameLines } from "./goal-name-lines";
import { Picture, type Drawing, type Titled } from "./picture";
import { LINE, TEXT, usePictureStyles } from "./picture-styles";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  // Where a person's theme forces its colours, the goals' own stand aside.
  band: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  number: { fontSize: "15px", fontWeight: tokens.fontWeightBold, [FORCED]: { fill: "CanvasText" } },
  note: { margin: "6px 0 0 0" },
  key: { margin: "2px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const GAP = 4;
const BAND = 26;
const INSET = 6;
/** Below the name: the bar and the count. */
const COUNT = 20;
/** In a narrower tile the longest names would not find room. */
const LEAST_TILE = 136;
const MOST_COLUMNS = 6;

type TileProps = { readonly covered: CoveredGoal; readonly name: readonly string[]; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly most: number; readonly language: Language };

function Tile({ covered: { goal, measures }, name, x, y, width, height, most, language }: TileProps) {
  const shared = usePictureStyles();
  const styles = useStyles();
  const count = measures.length;
  const isServed = count > 0;
  const left = BAND + INSET;
  const figure = widthOf(String(most), TEXT) + INSET;
  const room = width - left - INSET - figure;
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{`${nameGoal(language, goal)}：${count}`}</title>
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} rx="3" className={shared.line} {...(isServed ? {} : { strokeDasharray: "3 3" })} />
      {isServed && <path d={`M${BAND} 0H3a3 3 0 0 0-3 3V${height - 3}a3 3 0 0 0 3 3H${BAND}Z`} fill={goal.color} className={styles.band} />}
      <text x={BAND / 2} y="17.5" textAnchor="middle" fill={isServed ? textOn(goal.color) : undefined} className={mergeClasses(styles.number, !isServed && shared.text, !isServed && styles.number)}>{goal.number}</text>
      {name.map((line, index) => <text key={index} x={left} y={INSET + index * LINE + TEXT - 0.5} className={shared.text}>{line}</text>)}
      <g className={shared.ink}>{isServed && <rect x={left} y={height - 14} width={Math.max(2, (count / most) * room)} height="6" fill="currentColor" />}</g>
      <text x={width - INSET} y={height - 7} textAnchor="end" className={mergeClasses(shared.text, shared.figures)}>{count}</text>
    </g>
  );
}

/** Which of the 17 goals the measures serve, and how many do: a tile for each goal, dashed where none does. */
export function GoalCoverage({ plan, titled }: { readonly plan: Plan; readonly titled: Titled }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = goalsPictureWords(language);
  const covered = coverGoals(plan);
  const most = Math.max(1, ...covered.map(({ measures }) => measures.length));
  const draw = (width: number): Drawing => {
    const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP) / (LEAST_TILE + GAP))));
    const wide = Math.floor((width + GAP) / columns) - GAP;
    const names = covered.map(({ goal }) => goalNameLines(language, goal, wide - BAND - 2 * INSET, TEXT));
    const rows = Array.from({ length: Math.ceil(covered.length / columns) }, (_, row) => names.slice(row * columns, (row + 1) * columns));
    const heights = rows.map((row) => INSET + Math.max(...row.map((name) => name.length)) * LINE + COUNT);
    const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 0);
    return {
      width,
      height: topOf(rows.length) - GAP,
      content: covered.map((each, index) => {
        const row = Math.floor(index / columns);
        return <Tile key={each.goal.number} covered={each} name={names[index] ?? []} x={(index % columns) * (wide + GAP)} y={topOf(row)} width={wide} height={heights[row] ?? 0} most={most} language={language} />;
      }),
    };
  };
  return (
    <Picture
      title={titled(words.title)}
      alternative={`${sayCoverage(language, covered, plan.measures.length)} ${sayUncovered(language, covered)}`}
      table={() => ({
        head: [words.goal, words.count, words.measures],
        rows: covered.map(({ goal, measures }) => [nameGoal(language, goal), measures.length, measures.length === 0 ? words.none : measures.map(calledOf).map((code, index) => (index < measures.length - 1 ? code + (language === "ja" ? "、" : ",") : code))]),
      })}
      draw={draw}
    >
      <p className={styles.note}>{sayUncovered(language, covered)}</p>
      <p className={styles.key}>{words.key}</p>
    </Picture>
  );
}
