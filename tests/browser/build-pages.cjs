const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const configure = require("../../webpack.config.js");

const PAGES = join(__dirname, "..", "..", "test-output", "pages");

/** The pages as they are shipped, in a folder of their own: `dist` belongs to whoever builds. */
function shippedPages() {
  return ["workbench", "pane"].flatMap((only) => configure({ only }).map((part) => ({ ...part, output: { ...part.output, path: join(PAGES, only) } })));
}

/** The pane over Microsoft's own client, which speaks to a host in the same page. */
function excelPage() {
  const [like] = configure({ only: "workbench" });
  const csp = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'; connect-src 'none'";
  return {
    ...like,
    name: "excel-page",
    entry: join(__dirname, "excel-page", "index.tsx"),
    output: { path: join(PAGES, "excel"), filename: "excel-page.js", chunkFilename: like.output.chunkFilename, clean: true },
    plugins: [
      new HtmlPlugin({ inject: false, minify: false, template: join(__dirname, "excel-page", "index.html"), templateParameters: { csp } }),
      new CopyPlugin({ patterns: [{ from: require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), to: "excel-client.js", info: { minimized: true } }] }),
    ],
  };
}

function buildPages() {
  return new Promise((done, refuse) => {
    webpack([...shippedPages(), excelPage()], (error, stats) => {
      if (error) refuse(error);
      else if (stats.hasErrors()) refuse(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

module.exports = { buildPages, PAGES };
