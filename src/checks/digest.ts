const PRIME = 0x01000193;

/** 64 bits of a text as hex digits, the same on every machine: two texts that differ have two digests for all that matters here. */
export function digestOf(texts: readonly string[]): string {
  let forward = 0x811c9dc5;
  let backward = 0x2f0b4a77;
  const text = texts.join("\u001f");
  for (let index = 0; index < text.length; index += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(index), PRIME);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - index), PRIME) + index;
  }
  return [forward, backward].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
