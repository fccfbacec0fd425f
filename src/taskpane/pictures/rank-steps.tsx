const line = { fill: "none", stroke: "currentColor", strokeWidth: 1 } as const;

/** How many of the steps are filled: all for the best, one for the lowest. */
type StepsProps = { readonly filled: number; readonly steps: number };

const WIDTH = 26;
const GAP = 2;
/** Narrower than this, a step is no step. */
const LEAST = 3;

/** Under a letter: `▬▬▬▭` is the second of four. */
export function FlatSteps({ filled, steps }: StepsProps) {
  const wide = Math.max(LEAST, Math.floor((WIDTH - GAP * (steps - 1)) / steps));
  const width = steps * (wide + GAP) - GAP;
  return (
    <svg width={width} height="4" aria-hidden="true" focusable="false">
      {Array.from({ length: steps }, (_, step) =>
        step < filled ? <rect key={step} x={step * (wide + GAP)} width={wide} height="4" fill="currentColor" /> : <rect key={step} x={step * (wide + GAP) + 0.5} y="0.5" width={wide - 1} height="3" {...line} />,
      )}
    </svg>
  );
}

const TALL = 12;

/** Beside a level: steps that rise, 高 has all of them. */
export function RisingSteps({ filled, steps }: StepsProps) {
  return (
    <svg width={steps * 5 - 1} height={TALL} aria-hidden="true" focusable="false">
      {Array.from({ length: steps }, (_, step) => {
        const high = Math.round(((step + 1) / steps) * TALL);
        return step < filled ? <rect key={step} x={step * 5} y={TALL - high} width="4" height={high} fill="currentColor" /> : <rect key={step} x={step * 5 + 0.5} y={TALL - high + 0.5} width="3" height={high - 1} {...line} />;
      })}
    </svg>
  );
}
