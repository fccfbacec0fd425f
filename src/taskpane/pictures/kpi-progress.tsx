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

/** Where everything of one way stands in a picture so wide. */
function layOut(way: Way, figures: ReturnType<typeof nameFigures>, width: number) {
  const share = Number(way.at.cutTo(4));
  const at = Math.min(FARTHEST, Math.max(1 - FARTHEST, share));
  const [low, high] = [Math.min(0, at), Math.max(1, at)];
  const toX = (part: number) => EDGE + ((part - low) / (high - low)) * (width - 2 * EDGE);
  const [from, to, here] = [toX(0), toX(1), toX(at)];
  const place = (text: string, x: number) => ({ text: shorten(text, width, TEXT), x: placeLabel(x, shorten(text, width, TEXT), width) });
  const [reached, baseline, target] = [place(figures.reached, here), place(figures.baseline, from), place(figures.target, to)];
  const overlaps = baseline.x + widthOf(baseline.text, TEXT) + 8 > target.x;
  const above = way.label === "" ? 0 : LINE;
  const y = above + LINE + 4;
  const under = y + TRACK + 8 + TEXT - 2;
  return { from, to, here, at, isBeyond: share !== at, reached, baseline, target: { ...target, y: under + (overlaps ? LINE : 0) }, above, y, under, height: under + (overlaps ? LINE : 0) + 4 };
}

type TrackProps = { readonly way: Way; readonly top: number; readonly width: number; readonly laid: ReturnType<typeof layOut> };

function Track({ way, top, width, laid: { from, to, here, at, isBeyond, reached, baseline, target, above, y, under } }: TrackProps) {
  const styles = usePictureStyles();
  return (
    <g transform={`translate(0 ${top})`}>
      {way.label !== "" && <text x="0" y={TEXT} className={mergeClasses(styles.text, styles.strong)}>{shorten(way.label, width, TEXT)}</text>}
      <text x={reached.x} y={above + TEXT} className={mergeClasses(styles.text, styles.strong)}>{reached.text}</text>
      <g className={styles.ink} stroke="currentColor">
        <rect x={from + 0.5} y={y + 0.5} width={to - from - 1} height={TRACK - 1} fill="none" />
        <rect x={Math.min(from, here)} y={y + 2} width={Math.abs(here - from)} height={TRACK - 4} fill="currentColor" stroke="none" {...(at < 0 ? { fillOpacity: 0.45 } : {})} />
        <path d={`M${from} ${y - 2}V${y + TRACK + 4}`} strokeWidth="1.5" />
        <path d={`M${to} ${y - 4}V${y + TRACK + 4}`} strokeWidth="2.5" />
        {isBeyond ? <path d={`M${here + (at > 1 ? -5 : 5)} ${y - 2}l${at > 1 ? 9 : -9} ${TRACK / 2 + 2}l${at > 1 ? -9 : 9} ${TRACK / 2 + 2}Z`} fill="currentColor" /> : <circle cx={here} cy={y + TRACK / 2} r="5.5" fill="currentColor" strokeWidth="2" className={styles.halo} />}
      </g>
      <text x={baseline.x} y={under} className={styles.quiet}>{baseline.text}</text>
      <text x={target.x} y={target.y} className={styles.quiet}>{target.text}</text>
    </g>
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
      const laid = layOut(way, nameFigures(language, way), width);
      top += laid.height + BETWEEN;
      return <Track key={index} way={way} top={start} width={width} laid={laid} />;
    });
    return { width, height: top - BETWEEN, content };
  };
  return (
    <Picture
      title={words.title}
      alternative={ways.map((way) => sayWay(language, way)).join(language === "ja" ? "" : " ")}
      table={() => ({ head: [words.kind, words.value], rows: ways.flatMap((way) => listFigures(language, way).map(([name, value]) => [way.label === "" ? name : `${name}${words.of(way.label)}`, value])) })}
      draw={draw}
      small
    />
  );
}
