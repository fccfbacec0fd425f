export class Refusal extends Error {
  constructor(ja: string, en: string);
  readonly ja: string;
  readonly en: string;
}
export function runScript(main: () => Promise<void>): Promise<void>;
