/** A reason not to go on that a person can do something about: one sentence in each language. */
export class Refusal extends Error {
  constructor(ja, en) {
    super(en);
    this.ja = ja;
    this.en = en;
  }
}

/** Runs a script; what a person can help is said in two lines, without a stack, and ends with code 2. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.ja}\n${error.en}\n`);
    process.exitCode = 2;
  }
}
