import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { coverGoals, type CoveredGoal } from "../../plan/goals/goal-coverage";
import { textOn } from "../../plan/goals/text-on-color";
import { calledOf } from "../../plan/matrix-marks";
import type { Plan } from "../../plan/plan";
import { goalsPictureWords, nameGoal, sayCoverage, sayUncovered } from "../../messages/pictures/goals";
import type { Language } from "../../messages/language";
import { useLanguage } from "../words";
import { Picture, type Drawing, type Titled } from "./picture";
import { usePictureStyles } from "./picture-styles";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  // Where a person's theme forces its colours, the goals' own stand aside.
  band: { [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  number: { fontSize: "15px", fontWeight: tokens.fontWeightBold, [FORCED]: { fill: "CanvasText" } },
  note: { margin: "6px 0 0 0" },
  key: { margin: "2px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const GAP = 4;
const BAND = 22;
const TILE = 54;

type TileProps = { readonly covered: CoveredGoal; readonly x: number; readonly y: number; readonly width: number; readonly most: number; readonly language: Language };

function Tile({ covered: { goal, measures }, x, y, width, most, language }: TileProps) {
  const shared = usePictureStyles();
  const styles = useStyles();
  const count = measures.length;
  const isServed = count > 0;
  const room = width - 12;
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{`${nameGoal(language, goal)}：${count}`}</title>
      <rect x="0.5" y="0.5" width={width - 1} height={TILE - 1} rx="3" className={shared.line} {...(isServed ? {} : { strokeDasharray: "3 3" })} />
      {isServed && <path d={`M0 3a3 3 0 0 1 3-3H${width - 3}a3 3 0 0 1 3 3V${BAND}H0Z`} fill={goal.color} className={styles.band} />}
      <text x="6" y="16.5" fill={isServed ? textOn(goal.color) : undefined} className={mergeClasses(styles.number, !isServed && shared.text, !isServed && styles.number)}>{goal.number}</text>
      <g className={shared.ink}>{isServed && <rect x="6" y={BAND + 6} width={Math.max(2, (count / most) * room)} height="5" fill="currentColor" />}</g>
      <text x={width - 6} y={TILE - 6} textAnchor="end" className={mergeClasses(shared.text, shared.figures)}>{count}</text>
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
    const columns = width >= 480 ? 9 : 6;
    const wide = Math.floor((width + GAP) / columns) - GAP;
    return {
      width,
      height: Math.ceil(covered.length / columns) * (TILE + GAP) - GAP,
      content: covered.map((each, index) => (
        <Tile key={each.goal.number} covered={each} x={(index % columns) * (wide + GAP)} y={Math.floor(index / columns) * (TILE + GAP)} width={wide} most={most} language={language} />
      )),
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
