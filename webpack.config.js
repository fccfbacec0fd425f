const { existsSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { OneFilePlugin } = require("./src/scripts/one-file.cjs");
const { SwiftMinifyPlugin } = require("./src/scripts/swift-minify.cjs");

const at = (...path) => join(__dirname, ...path);

/** What every page may load: itself. Fluent and office.js set styles by script, hence 'unsafe-inline' there and nowhere else. */
const policy = (scripts, more = []) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");

const CDN = "https://appsforoffice.microsoft.com";

/** Microsoft's client: beside the pages for a closed network, or from Microsoft where the store demands it. */
const OFFICE = {
  self: { script: "office/office.js", policy: policy("'self'", ["connect-src 'self'"]) },
  cdn: {
    script: `${CDN}/lib/1/hosted/office.js`,
    policy: policy(`'self' ${CDN} https://officeapis.public.onecdn.static.microsoft https://ajax.aspnetcdn.com`, ["connect-src 'self'"]),
  },
};

/** Of 280 files of all Office programs in all languages, what Excel asks for in Japanese and English. */
const OFFICE_FILES = [
  "office.js",
  "excel-{win32-16.00,win32-16.01,web-16.00,mac-16.00}.js",
  "excel-{win32-16.01,web-16.00,mac-16.00}-core.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs*.js",
  "ariatelemetry/*.js",
  "{ja-jp,en-us}/office_strings.js",
];

/** What is loaded after the start. By its content: a page kept by a browser then never meets a part of another version. */
const LATER = "[name].[contenthash:8].js";

const shared = (mode) => ({
  mode,
  context: __dirname,
  devtool: false,
  stats: "errors-warnings",
  performance: false,
  // What comes after the start comes in one piece: two requests for it would only take longer.
  optimization: { minimizer: [new SwiftMinifyPlugin()], splitChunks: false },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
        },
      },
      { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: { mimetype: "application/octet-stream" } } },
    ],
  },
});

const page = (options) => new HtmlPlugin({ inject: false, minify: false, scriptLoading: "defer", ...options });

function cli(base) {
  const entry = at("src/cli/start.ts");
  if (!existsSync(entry)) return [];
  return [
    {
      ...base,
      name: "cli",
      target: "node20",
      entry,
      output: { path: at("dist/cli"), filename: "hyoka.cjs", clean: true, library: { type: "commonjs2" } },
      // A stack trace that names functions is worth more here than a few kilobytes.
      optimization: { minimize: false },
    },
  ];
}

function pane(base, office) {
  const templates = { csp: office.policy, office: office.script };
  return [
    {
      ...base,
      name: "pane",
      target: ["web", "es2022"],
      entry: { taskpane: at("src/taskpane/index.tsx"), commands: at("src/commands/index.ts") },
      output: { path: at("dist/pane"), filename: "[name].js", chunkFilename: LATER, clean: true },
      plugins: [
        page({ filename: "taskpane.html", template: at("src/taskpane/taskpane.html"), templateParameters: templates }),
        page({ filename: "commands.html", template: at("src/commands/commands.html"), templateParameters: templates }),
        new CopyPlugin({
          patterns: [
            { from: at("src/taskpane/first-look.js"), to: "first-look.js" },
            // What the manifest names under assets/; the sample workbook there is the workbench's.
            { from: "assets/*.{png,html}" },
            ...(office === OFFICE.self
              ? [
                  ...OFFICE_FILES.map((from) => ({ from, context: at("node_modules/@microsoft/office-js/dist"), to: "office/[path][name][ext]", info: { minimized: true } })),
                  { from: at("node_modules/@microsoft/office-js/LICENSE.md"), to: "office/LICENSE.md" },
                ]
              : []),
          ],
        }),
      ],
    },
  ];
}

function workbench(base) {
  return [
    {
      ...base,
      name: "workbench",
      target: ["web", "es2022"],
      entry: { workbench: at("src/workbench/index.tsx") },
      // Beside the page: a script that stands inside it has no address of its own to go by.
      output: { path: at("dist/workbench"), filename: "[name].js", chunkFilename: LATER, publicPath: "", clean: true },
      plugins: [
        page({ filename: "index.html", template: at("src/workbench/workbench.html"), templateParameters: { csp: policy("'self'", ["connect-src 'none'"]) } }),
        new OneFilePlugin({ page: "index.html", script: "workbench.js", file: "hyoka.html" }),
      ],
    },
  ];
}

/** `webpack --env only=cli|pane|workbench --env officejs=self|cdn --env dev` */
module.exports = (env = {}) => {
  const base = shared(env.dev ? "development" : "production");
  const office = OFFICE[env.officejs ?? "self"];
  if (!office) throw new Error(`--env officejs is self or cdn, not ${env.officejs}`);
  const parts = { cli: () => cli(base), pane: () => pane(base, office), workbench: () => workbench(base) };
  if (env.only !== undefined && !(env.only in parts)) throw new Error(`--env only is one of ${Object.keys(parts).join(", ")}, not ${env.only}`);
  const wanted = env.only === undefined ? Object.values(parts) : [parts[env.only]];
  return wanted.flatMap((part) => part());
};
