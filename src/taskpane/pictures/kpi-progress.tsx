import { mergeClasses } from "@fluentui/react-components";
import type { GradedIndicator } from "../../grading/graded-plan";
import { listFigures, nameFigures, sayWay, wayWords } from "../../messages/pictures/way";
import { waysToTarget, type Way } from "../../plan/way-to-target";
import { useLanguage } from "../words";
import { shorten, widthOf } from "./fit-text";
import { Picture, type Drawing } from "./picture";
import { LINE, TEXT, usePictureStyles } from "./picture-styles";

const EDGE = 8;
const TRACK = 8;
const BETWEEN = 12;
/** What went farther than once the whole way, either way, stands at the end with an arrow. */
const FARTHEST = 2;

/** A label's place beside its mark, inside the picture. */
const placeLabel = (x: number, text: string, width: number) => Math.min(Math.max(0, x - widthOf(text, TEXT) / 2), Math.max(0, width - widthOf(text, TEXT)));

type TrackProps = { readonly way: Way; readonly top: number; readonly width: number };
const heightOf = ({ label }: Way) => (label === "" ? 0 : LINE) + LINE + 4 + TRACK + 8 + LINE * 2;

function Track({ way, top, width }: TrackProps) {
  const styles = usePictureStyles();
  const figures = nameFigures(useLanguage(), way);
  const at = Math.min(FARTHEST, Math.max(-1, Number(way.at.cutTo(4))));
  const isBeyond = way.at.toString() !== "" && Number(way.at.cutTo(4)) !== at;
  const [low, high] = [Math.min(0, at), Math.max(1, at)];
  const toX = (share: number) => EDGE + ((share - low) / (high - low)) * (width - 2 * EDGE);
  const [from, to, here] = [toX(0), toX(1), toX(at)];
  const labels = { reached: shorten(figures.reached, width, TEXT), baseline: shorten(figures.baseline, width, TEXT), target: shorten(figures.target, width, TEXT) };
  const beside = { baseline: placeLabel(from, labels.baseline, width), target: placeLabel(to, labels.target, width) };
  const overlaps = beside.baseline + widthOf(labels.baseline, TEXT) + 8 > beside.target;
  const above = top + (way.label === "" ? 0 : LINE);
  const y = above + LINE + 4;
  const under = y + TRACK + 8 + TEXT - 2;
  return (
    <>
      {way.label !== "" && <text x="0" y={top + TEXT} className={mergeClasses(styles.text, styles.strong)}>{shorten(way.label, width, TEXT)}</text>}
      <text x={placeLabel(here, labels.reached, width)} y={above + TEXT} className={mergeClasses(styles.text, styles.strong)}>{labels.reached}</text>
      <g className={styles.ink} stroke="currentColor">
        <rect x={Math.min(from, to) + 0.5} y={y + 0.5} width={Math.abs(to - from) - 1} height={TRACK - 1} fill="none" />
        <rect x={Math.min(from, here)} y={y + 2} width={Math.abs(here - from)} height={TRACK - 4} fill="currentColor" stroke="none" {...(at < 0 ? { fillOpacity: 0.45 } : {})} />
        <path d={`M${from} ${y - 2}V${y + TRACK + 4}`} strokeWidth="1.5" />
        <path d={`M${to} ${y - 4}V${y + TRACK + 4}`} strokeWidth="2.5" />
        {isBeyond ? (
          <path d={at > 1 ? `M${here - 5} ${y - 2}l9 ${TRACK / 2 + 2}l-9 ${TRACK / 2 + 2}Z` : `M${here + 5} ${y - 2}l-9 ${TRACK / 2 + 2}l9 ${TRACK / 2 + 2}Z`} fill="currentColor" />
        ) : (
          <circle cx={here} cy={y + TRACK / 2} r="5.5" fill="currentColor" strokeWidth="2" className={styles.halo} />
        )}
      </g>
      <text x={beside.baseline} y={under} className={styles.quiet}>{labels.baseline}</text>
      <text x={beside.target} y={under + (overlaps ? LINE : 0)} className={styles.quiet}>{labels.target}</text>
    </>
  );
}

/** Where an indicator is between its baseline and its target; nothing where its figures are no way. */
export function KpiProgress({ graded: { indicator, grade } }: { readonly graded: GradedIndicator }) {
  const language = useLanguage();
  const words = wayWords(language);
  const ways = waysToTarget(indicator, grade.better.way);
  if (ways.length === 0) return null;
  const draw = (width: number): Drawing => {
    let top = 0;
    const content = ways.map((way, index) => {
      const start = top;
      top += heightOf(way) + BETWEEN;
      return <Track key={index} way={way} top={start} width={width} />;
    });
    return { width, height: top - BETWEEN, content };
  };
  return (
    <Picture
      title={words.title}
      alternative={ways.map((way) => sayWay(language, way)).join(language === "ja" ? "" : " ")}
      table={() => ({ head: [words.kind, words.value], rows: ways.flatMap((way) => listFigures(language, way).map(([name, value]) => [way.label === "" ? name : `${name}${words.of(way.label)}`, value])) })}
      draw={draw}
    />
  );
}
