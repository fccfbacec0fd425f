/** What Excel answers instead of doing what was asked: a code that a program reads, and a sentence. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (what: string) => new Refusal("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
export const itemNotFound = (what: string) => new Refusal("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
export const accessDenied = (what: string) => new Refusal("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);

/** What this host cannot do yet must never pass for done. */
export const notImplemented = (what: string) => new Refusal("NotImplemented", `This host does not know ${what}`, 501);
