/** A call that can't be carried out, in one line. */
export class Refusal extends Error {}
