import { GOALS } from "../../layouts/vocabulary";
import type { Fault } from "../fault";
import { renameGoal } from "./change-goals";

/** The name of the next goal behind the number of this one. */
export const goalNameDiffers: Fault = {
  settings: ["plan that begins"],
  inBooks(ground, books) {
    const { layout } = ground;
    const isNumbered = layout.goalForm === "columns" ? layout.goalHeading === "1 貧困をなくそう" : layout.goalList === "a line each";
    return isNumbered ? renameGoal(ground, books, (goal) => GOALS[goal % GOALS.length]?.replace(" ", "") ?? null) : null;
  },
};
