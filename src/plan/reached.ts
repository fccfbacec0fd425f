import type { Figure, Indicator } from "./plan";

export type Reached = { readonly figure: Figure | null; readonly isForecast: boolean };

/** A forecast (見込み) says more about the target year than the last actual does, as soon as it can be read. */
export function figureReached({ forecast, actual }: Indicator): Reached {
  const forecastStands = forecast?.quantity.state === "value" || forecast?.quantity.state === "parts";
  return forecastStands ? { figure: forecast, isForecast: true } : { figure: actual, isForecast: false };
}
