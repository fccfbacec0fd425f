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
    const width = name + projects.length * CELL;
    const height = HEAD + shown.length * ROW + 1;
    const content = (
      <>
        {codes.map((code, index) => (
          <g key={index}>
            <title>{nameOf(index)}</title>
            <text x={name + (index + 0.5) * CELL} y={HEAD - 7} textAnchor="middle" className={mergeClasses(shared.text, shared.strong)}>{code}</text>
          </g>
        ))}
        {shown.map(({ measure, cells }, row) => {
          const top = HEAD + row * ROW;
          const isFirst = row === 0 || shown[row - 1]?.measure.policy !== measure.policy;
          return (
            <g key={row}>
              <title>{labelOf(measure)}</title>
              <path d={`M${isFirst ? 0 : name} ${top + 0.5}H${width}`} className={shared.line} strokeWidth={isFirst ? 1.5 : 0.5} />
              <text x="0" y={top + 15} className={shared.text}>{shorten(labelOf(measure), name - 8, TEXT)}</text>
              {projects.map((_, index) => {
                const amount = amountIn(cells, index);
                if (amount === 0) return null;
                return (
                  <g key={index} className={shared.ink}>
                    <title>{words.cell(labelOf(measure), nameOf(index), amount)}</title>
                    <rect x={name + index * CELL + 2} y={top + 2.5} width={CELL - 4} height={ROW - 4} rx="2" fill="currentColor" fillOpacity={tintOf(amount)} strokeWidth={Math.min(amount, TINTS.length)} className={styles.tint} />
                    <text x={name + (index + 0.5) * CELL} y={top + 15.5} textAnchor="middle" className={mergeClasses(shared.text, shared.figures)}>{amount}</text>
                  </g>
                );
              })}
            </g>
          );
        })}
        <path d={`M0 ${height - 0.5}H${width}`} className={shared.line} />
      </>
    );
    return { width, height, content };
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
