const { buildPages } = require("./build-pages.cjs");
const { findBrowser } = require("../../src/scripts/find-browser.cjs");

/** Once before all browser tests: the pages are built and a browser is found. The workers see it in their environment. */
module.exports = async () => {
  process.env.HYOKA_BROWSER = JSON.stringify(findBrowser());
  if (process.env.HYOKA_PAGES !== "built") await buildPages();
};
