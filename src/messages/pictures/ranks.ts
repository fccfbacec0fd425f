import type { Language, Worded } from "../language";

const WORDS: Worded<(name: string, rank: number, ranks: number) => string> = {
  ja: (name, rank, ranks) => `${name}（${ranks}段階の上から${rank}番目）`,
  en: (name, rank, ranks) => `${name} (${rank} of ${ranks} from the top)`,
};

/** What the steps beside a letter or level show: `B（4段階の上から2番目）`. */
export const sayRank = (language: Language, name: string, rank: number, ranks: number): string => WORDS[language](name, rank, ranks);
