import type { Scheme } from "../scheme";
import { isesaki } from "./isesaki";

export const schemes: readonly Scheme[] = [isesaki];

/** What is used until a person chooses. */
export const defaultScheme: Scheme = isesaki;
