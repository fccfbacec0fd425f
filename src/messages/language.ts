export type Language = "ja" | "en";

/** Every sentence stands in both languages, side by side, in the file of its subject. */
export type Worded<T> = Readonly<Record<Language, T>>;

/** Japanese unless the person's Office or system says something else. */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || /^(?:ja\b|C\b|POSIX\b|$)/i.test(tag) ? "ja" : "en";
}
