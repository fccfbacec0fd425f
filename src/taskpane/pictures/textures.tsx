import { useId } from "react";

/** From most to least ink: which rank a letter has is seen without any colour. */
const BETWEEN = ["dense", "lines", "dots", "sparse"] as const;
type Texture = "solid" | (typeof BETWEEN)[number] | "empty";

/** Of two or three ranks those that differ most: 4 ranks are solid, dense, dots and empty. */
export function textureOf(rank: number, ranks: number): Texture {
  if (rank <= 0) return "solid";
  if (rank >= ranks - 1) return "empty";
  const between = ranks - 2;
  const step = between === 1 ? 1 : ((rank - 1) * (BETWEEN.length - 1)) / (between - 1);
  return BETWEEN[Math.min(BETWEEN.length - 1, between === 2 ? (rank - 1) * 2 : Math.round(step))] ?? "empty";
}

/** How a letter's part of a bar is drawn; `null` for one without a rank. */
export type Paint = (rank: number | null) => { readonly fill: string; readonly strokeDasharray?: string };

/** Patterns in the colour of the text around them; each picture has its own, since one that is hidden lends none. */
export function useTextures(ranks: number): { readonly defs: React.ReactNode; readonly paint: Paint } {
  const id = useId();
  const named = (texture: string) => `${id}-${texture}`;
  const defs = (
    <defs>
      <pattern id={named("dense")} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.6" height="4" fill="currentColor" />
      </pattern>
      <pattern id={named("lines")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="1.4" height="5" fill="currentColor" />
      </pattern>
      <pattern id={named("dots")} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1.2" fill="currentColor" />
      </pattern>
      <pattern id={named("sparse")} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="4" cy="4" r="1" fill="currentColor" />
      </pattern>
    </defs>
  );
  const paint: Paint = (rank) => {
    if (rank === null) return { fill: "none", strokeDasharray: "2.5 2" };
    const texture = textureOf(rank, ranks);
    return { fill: texture === "solid" ? "currentColor" : texture === "empty" ? "none" : `url(#${named(texture)})` };
  };
  return { defs, paint };
}
