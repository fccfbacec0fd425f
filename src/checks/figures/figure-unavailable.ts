import type { Check } from "../check";
import { listByDepartment } from "./by-department";

/** `-`, 取得なし: nothing is wrong with that, but people should know how much of the plan rests on it. One line for each department. */
export const figureUnavailable: Check = { id: "figure-unavailable", group: "figures", needs: ["no-indicators"], severity: "note", run: ({ plan }) => listByDepartment(plan, "unavailable") };
