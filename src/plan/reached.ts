import type { Figure, Indicator } from "./plan";

export type Reached = { readonly figure: Figure | null; readonly isForecast: boolean };

/**
 * A forecast (見込み) says more about the target year than the last actual does, as soon as it can be read.
 * `wanted` asks for one of the two, whatever stands there.
 */
export function figureReached({ forecast, actual }: Indicator, wanted?: "actual" | "forecast"): Reached {
  const forecastStands = forecast?.quantity.state === "value" || forecast?.quantity.state === "parts";
  const isForecast = wanted === undefined ? forecastStands : wanted === "forecast";
  return { figure: isForecast ? forecast : actual, isForecast };
}
