const { createHash } = require("node:crypto");

/** A script inside a page ends at the first `</script`, also in a string, and `<!--` opens a comment. */
const safeInside = (script) => script.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

/**
 * Makes of a page and its scripts one file that opens by a double click, from a file server or a stick.
 * What the page would load later stands before its own script, which finds it loaded.
 * The page's policy then allows this text, by its hash, and no other.
 */
class OneFilePlugin {
  constructor({ page, script, file }) {
    this.names = { page, script, file };
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { page, script, file } = this.names;
    compiler.hooks.compilation.tap("OneFilePlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "OneFilePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const html = compilation.getAsset(page)?.source.source().toString();
        const later = [...compilation.chunks].filter((chunk) => !chunk.canBeInitial()).flatMap(({ files }) => [...files]);
        const codes = [...later, script].map((name) => compilation.getAsset(name)?.source.source().toString());
        if (html === undefined || codes.includes(undefined)) return;
        const text = safeInside(codes.join("\n"));
        const hash = createHash("sha256").update(text, "utf8").digest("base64");
        const tag = new RegExp(`<script[^>]* src="?${script.replaceAll(".", "\\.")}"?[^>]*></script>`);
        const inlined = html.replace(/script-src 'self'/, `script-src 'sha256-${hash}'`).replace(tag, "").replace("</body>", () => `<script>${text}</script></body>`);
        // `minimized`, or webpack would minify the script once more and the hash would not fit.
        compilation.emitAsset(file, new sources.RawSource(inlined), { minimized: true });
      });
    });
  }
}

module.exports = { OneFilePlugin };
