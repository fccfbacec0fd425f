const { join } = require("node:path");
const webpack = require("webpack");
const configure = require("../../webpack.config.js");

const PAGES = join(__dirname, "..", "..", "test-output", "pages");

/** The pages as they are shipped, in a folder of their own: `dist` belongs to whoever builds. */
function configurations() {
  const shipped = ["workbench", "pane"].flatMap((only) => configure({ only }).map((part) => ({ ...part, output: { ...part.output, path: join(PAGES, only) } })));
  return shipped;
}

function buildPages() {
  return new Promise((done, refuse) => {
    webpack(configurations(), (error, stats) => {
      if (error) refuse(error);
      else if (stats.hasErrors()) refuse(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

module.exports = { buildPages, PAGES };
