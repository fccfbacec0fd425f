import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// The plugin's own preset also brings a formatter; only its rules about Excel are wanted.
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules }) => Object.entries(rules)).filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "reports/", "test-output/", ".stryker-tmp/"] },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "tests/**/*.ts", "tests/**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `switch` over a union is checked for completeness, so a new kind of cell cannot be forgotten.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-console": "error",
    },
  },
  // Fluent and Office are named by their own folders only; tests/architecture says the rest.
  { files: ["src/workbook/excel/**/*.ts"], plugins: { "office-addins": officeAddins }, rules: officeRules },
  { files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"], plugins: { "react-hooks": reactHooks }, rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" } },
);
