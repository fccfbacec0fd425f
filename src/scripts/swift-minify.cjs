const { minify } = require("@swc/core");

/** Minifies the scripts of a build with the compiler that is there anyway: a few seconds where terser takes fifteen. */
class SwiftMinifyPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("SwiftMinifyPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "SwiftMinifyPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE }, async (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith(".js"))) {
          const asset = compilation.getAsset(name);
          // What comes from Microsoft is passed on as it is.
          if (!asset || asset.info.copied || asset.info.minimized) continue;
          const { code } = await minify(asset.source.source().toString(), { compress: true, mangle: true, ecma: 2022, module: false, format: { comments: "some" } });
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        }
      });
    });
  }
}

module.exports = { SwiftMinifyPlugin };
