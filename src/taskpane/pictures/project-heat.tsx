import { startTransition, useMemo, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { labelOf } from "../../messages/pictures/frame";
import { heatWords, sayHeat } from "../../messages/pictures/heat";
import type { Plan } from "../../plan/plan";
import { heatProjects, type HeatCell, type ProjectHeat } from "../../plan/project-heat";
import { useLanguage } from "../words";
import { shorten } from "./fit-text";
import { Picture, type Drawing, type Titled } from "./picture";
import { TEXT, usePictureStyles } from "./picture-styles";

const FORCED = "@media (forced-colors: active)";
const useStyles = makeStyles({
  // A tint under letters would take their contrast; there the frame is as thick as the amount is great.
  tint: { [FORCED]: { fill: "none", stroke: "CanvasText" } },
  key: { margin: "6px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  projects: { listStyleType: "none", margin: "4px 0 0 0", padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  project: { display: "flex", gap: "8px", overflowWrap: "anywhere" },
  number: { flexShrink: 0, minWidth: "18px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

const CELL = 24;
const ROW = 22;
const HEAD = 22;
const LEAST_NAME = 96;
/** After so many rows the projects' numbers stand once more: the first ones are scrolled away. */
const BLOCK = 12;
/** So many rows are drawn at once; a plan may have hundreds. */
const FIRST = 50;
const TINTS = [0.16, 0.32, 0.5];
const tintOf = (amount: number) => TINTS[Math.min(amount, TINTS.length) - 1] ?? 0;

/** Drawn when somebody looks: each pair of measure and project is asked for. */
export function ProjectHeatMatrix({ plan, titled }: { readonly plan: Plan; readonly titled: Titled }) {
  const heat = useMemo(() => heatProjects(plan), [plan]);
  return heat && <HeatPicture heat={heat} titled={titled} />;
}

/** Measures down, projects across; the more of a measure belongs to a project, the greater its number and the stronger its tint. */
function HeatPicture({ heat, titled }: { readonly heat: ProjectHeat; readonly titled: Titled }) {
  const shared = usePictureStyles();
  const styles = useStyles();
  const language = useLanguage();
  const words = heatWords(language);
  const [all, setAll] = useState(false);
  const { projects, rows } = heat;
  const shown = all ? rows : rows.slice(0, FIRST);
  // Numbers of their own where the plan's are too long for a narrow column.
  const codes = projects.every(({ code }) => code !== "" && code.length <= 2) ? projects.map(({ code }) => code) : projects.map((_, index) => String(index + 1));
  const nameOf = (index: number) => projects[index]?.name || (projects[index]?.code ?? "");
  const amountIn = (cells: readonly HeatCell[], index: number) => cells.find(({ project }) => project === projects[index]?.code)?.amount ?? 0;

  const draw = (room: number): Drawing => {
    const name = Math.max(LEAST_NAME, room - projects.length * CELL);
    const width = projects.length * CELL;
    const topOf = (row: number) => HEAD * (1 + Math.floor(row / BLOCK)) + row * ROW;
    const height = topOf(shown.length - 1) + ROW + 1;
    const isFirst = (row: number) => row === 0 || shown[row - 1]?.measure.policy !== shown[row]?.measure.policy;
    const side = shown.map(({ measure }, row) => (
      <g key={row}>
        <title>{labelOf(measure)}</title>
        {isFirst(row) && <path d={`M0 ${topOf(row) + 0.5}H${name}`} className={shared.line} strokeWidth="1.5" />}
        <text x="0" y={topOf(row) + 15} className={shared.text}>{shorten(labelOf(measure), name - 8, TEXT)}</text>
      </g>
    ));
    const heads = shown.filter((_, row) => row % BLOCK === 0).map((_, block) => (
      <g key={block}>
        {codes.map((code, index) => (
          <g key={index}>
            <title>{nameOf(index)}</title>
            <text x={(index + 0.5) * CELL} y={topOf(block * BLOCK) - 7} textAnchor="middle" className={mergeClasses(shared.text, shared.strong)}>{code}</text>
          </g>
        ))}
      </g>
    ));
    const cells = shown.map(({ measure, cells: own }, row) => (
      <g key={row}>
        <path d={`M0 ${topOf(row) + 0.5}H${width}`} className={shared.line} strokeWidth={isFirst(row) ? 1.5 : 0.5} />
        {projects.map((_, index) => {
          const amount = amountIn(own, index);
          if (amount === 0) return null;
          return (
            <g key={index} className={shared.ink}>
              <title>{words.cell(labelOf(measure), nameOf(index), amount)}</title>
              <rect x={index * CELL + 2} y={topOf(row) + 2.5} width={CELL - 4} height={ROW - 4} rx="2" fill="currentColor" fillOpacity={tintOf(amount)} strokeWidth={Math.min(amount, TINTS.length)} className={styles.tint} />
              <text x={(index + 0.5) * CELL} y={topOf(row) + 15.5} textAnchor="middle" className={mergeClasses(shared.text, shared.figures)}>{amount}</text>
            </g>
          );
        })}
      </g>
    ));
    const end = (long: number) => <path d={`M0 ${height - 0.5}H${long}`} className={shared.line} />;
    return { width, height, content: <>{heads}{cells}{end(width)}</>, side: { width: name, content: <>{side}{end(name)}</> } };
  };
  return (
    <Picture
      title={titled(words.title)}
      alternative={sayHeat(language, heat)}
      table={() => ({
        head: [words.measure, ...projects.map((_, index) => `${codes[index] ?? ""} ${nameOf(index)}`.trim())],
        rows: rows.map(({ measure, cells }) => [labelOf(measure), ...projects.map((_, index) => amountIn(cells, index))]),
        total: [words.total, ...projects.map((_, index) => rows.filter(({ cells }) => amountIn(cells, index) > 0).length)],
      })}
      draw={draw}
    >
      {shown.length < rows.length && (
        <Button appearance="subtle" size="small" onClick={() => { startTransition(() => { setAll(true); }); }}>
          {words.more(rows.length - shown.length)}
        </Button>
      )}
      <p className={styles.key}>{words.key}</p>
      <ul className={styles.projects} aria-label={words.projects}>
        {projects.map((_, index) => (
          <li key={index} className={styles.project}>
            <span className={styles.number}>{codes[index]}</span>
            <span>{nameOf(index)}</span>
          </li>
        ))}
      </ul>
    </Picture>
  );
}
