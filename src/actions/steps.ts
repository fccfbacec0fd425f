import type { Doing } from "../messages/work";
import { finish, saying, type Progress, type Steps as StepsOf } from "../workbook/steps";

export type Step = Progress & { readonly doing: Doing };

/** Long work of an action, which says what it is at. */
export type Steps<Result> = StepsOf<Result, Step>;

/** How long work is carried out: at once, or a little at a time where a page has to stay alive and a person may stop it. */
export type Carry = <Result>(work: Steps<Result>) => Promise<Result>;

export const atOnce: Carry = (work) => Promise.resolve(finish(work));

/** Work of a layer below, which counts and does not know what it is called. */
export const doing = <Result>(what: Doing, work: StepsOf<Result>): Steps<Result> => saying((step) => ({ doing: what, ...step }), work);
