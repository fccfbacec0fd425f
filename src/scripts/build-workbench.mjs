import webpack from "webpack";
import { Refusal } from "./refusal.mjs";

/** Builds the workbench; refuses with what webpack says. */
export async function buildWorkbench() {
  const { default: configure } = await import("../../webpack.config.js");
  return new Promise((done, refuse) => {
    webpack(configure({ only: "workbench" }), (error, stats) => {
      if (error) refuse(error);
      else if (stats.hasErrors()) refuse(new Refusal("ワークベンチを組み立てられませんでした。", stats.toString("errors-only")));
      else done();
    });
  });
}
