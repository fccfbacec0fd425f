const LONGEST = 100;
const MOST = 10_000;

/** Names are asked about thousands of times and remembered; sentences are not, and so many are forgotten at once that a page keeps its memory. */
export function remembering<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
