import { Command, CommanderError } from "commander";
import project from "../../package.json";
import { commandLineWords } from "../messages/command-line";
import type { CommandLineWords } from "../messages/command-line";
import { sayFailure } from "../messages/failures";
import { languageOf } from "../messages/language";
import type { Language } from "../messages/language";
import { WorkbookFailure } from "../workbook/failure";
import { listKinds, listPresets } from "./choices";
import { runEvaluate } from "./evaluate-command";
import type { Output } from "./evaluate-command";
import { Refusal } from "./refusal";
import { runScheme } from "./scheme-command";

type Options = { readonly out?: string; readonly json?: true; readonly form?: true; readonly scheme?: string; readonly sheets?: string; readonly measure?: string; readonly edits?: string; readonly takeOverMarks?: true; readonly lang?: string };

type SchemeOptions = { readonly out: string; readonly lang?: string };

/** `--lang` counts also for what is said about a call that can't be understood, so it is looked for first. */
function languageFor(args: readonly string[], environment: string | undefined): Language {
  const index = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[index]?.split("=")[1] ?? (index === -1 ? undefined : args[index + 1]);
  return languageOf(given ?? environment);
}

/** Commander speaks English only; what it found wrong is in its code, what is meant in the quotes of its message. */
function sayCall({ code, message }: CommanderError, { calls }: CommandLineWords): string {
  const name = /'([^']*)'/.exec(message)?.[1]?.split(/[ ,]/)[0] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return calls.unknownOption(name);
    case "commander.unknownCommand":
      return calls.unknownCommand(name);
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue":
      return calls.valueMissing(name);
    case "commander.missingArgument":
      return calls.fileMissing;
    default:
      return calls.other(message.replace(/^error: /, ""));
  }
}

function say(error: unknown, language: Language): string {
  if (error instanceof Refusal) return error.message;
  const words = commandLineWords(language);
  if (error instanceof CommanderError) return words.usage(sayCall(error, words));
  const failure =
    error instanceof WorkbookFailure
      ? error
      : new WorkbookFailure("Unexpected", { what: error instanceof Error ? error.message : String(error) });
  const { what, next } = sayFailure(language, failure);
  return `${what}${language === "en" ? " " : ""}${next}`;
}

function refuseLanguage(lang: string | undefined, words: CommandLineWords): void {
  if (lang !== undefined && lang !== "ja" && lang !== "en") throw new Refusal(words.unknownLanguage(lang));
}

export async function main(args: readonly string[], output: Output, environment?: string): Promise<0 | 1 | 2> {
  const language = languageFor(args, environment);
  const words = commandLineWords(language);
  let code: 0 | 1 | 2 = 0;
  const program = new Command("hyoka")
    .description(words.about)
    .version(project.version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: (text) => { output.out(text.trimEnd()); }, writeErr: () => undefined });
  program
    .command("evaluate")
    .description(words.evaluateAbout)
    .argument("<file...>", words.fileArgument)
    .option("--out <file>", words.outOption)
    .option("--json", words.jsonOption)
    .option("--scheme <id>", words.schemeOption)
    .option("--sheets <kinds>", words.sheetsOption)
    .option("--measure <codes>", words.measureOption)
    .option("--edits <how>", words.editsOption)
    .option("--form", words.formOption)
    .option("--take-over-marks", words.marksOption)
    .option("--lang <tag>", words.langOption)
    .addHelpText("after", () => `${listPresets(words)}\n${listKinds(words, language)}`)
    .copyInheritedSettings(program)
    .action(async (files: readonly string[], { out, json, form, scheme, sheets, measure, edits, takeOverMarks, lang }: Options) => {
      refuseLanguage(lang, words);
      const chosen = { ...(out === undefined ? {} : { out }), ...(scheme === undefined ? {} : { scheme }), ...(sheets === undefined ? {} : { sheets }), ...(measure === undefined ? {} : { measures: measure }), ...(edits === undefined ? {} : { edits }) };
      code = await runEvaluate({ files, json: json === true, form: form === true, takeOverMarks: takeOverMarks === true, language, ...chosen }, project.version, output);
    });
  program
    .command("scheme")
    .description(words.schemeAbout)
    .argument("<id>", words.schemeOption)
    .argument("<file>", words.schemeFileArgument)
    .requiredOption("--out <file>", words.schemeOutOption)
    .option("--lang <tag>", words.langOption)
    .addHelpText("after", () => listPresets(words))
    .copyInheritedSettings(program)
    .action(async (id: string, file: string, { out, lang }: SchemeOptions) => {
      refuseLanguage(lang, words);
      code = await runScheme({ id, file, out, language }, output);
    });
  try {
    // Called without anything, it tells what it can do.
    await program.parseAsync(args.length === 0 ? ["--help"] : [...args], { from: "user" });
    return code;
  } catch (error) {
    // `--help` and `--version` leave commander by an error too.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    output.err(say(error, language));
    return 2;
  }
}
