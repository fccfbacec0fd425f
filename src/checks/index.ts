import type { Check } from "./check";
import { codesChecks } from "./codes";
import { figuresChecks } from "./figures";
import { goalsChecks } from "./goals";
import { gradesChecks } from "./grades";
import { projectsChecks } from "./projects";

export const checks: readonly Check[] = [...codesChecks, ...figuresChecks, ...gradesChecks, ...projectsChecks, ...goalsChecks];
