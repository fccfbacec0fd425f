import { useId } from "react";

type Texture = "solid" | "dense" | "lines" | "bars" | "dots" | "sparse" | "empty";

/** What stands between the best and the lowest, by how many there are: from more ink to less, and as unlike as they can be. */
const BETWEEN: readonly (readonly Texture[])[] = [[], ["lines"], ["dense", "dots"], ["dense", "lines", "dots"], ["dense", "lines", "dots", "sparse"], ["dense", "lines", "bars", "dots", "sparse"]];

/** Which rank a letter has is seen without any colour: of four, the first is solid and the last empty. */
export function textureOf(rank: number, ranks: number): Texture {
  if (rank <= 0) return "solid";
  if (rank >= ranks - 1) return "empty";
  const between = BETWEEN[Math.min(ranks - 2, BETWEEN.length - 1)] ?? [];
  return between[rank - 1] ?? "sparse";
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
      <pattern id={named("bars")} width="3.5" height="4" patternUnits="userSpaceOnUse">
        <rect width="1.2" height="4" fill="currentColor" />
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
