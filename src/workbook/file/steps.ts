import type { Steps as StepsOf } from "../steps";

export { finish } from "../steps";

/** Each step tells how many bytes of the book it has got through. */
export type Steps<Result> = StepsOf<Result, number>;
