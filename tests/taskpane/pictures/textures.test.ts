import { textureOf } from "../../../src/taskpane/pictures/textures";

test.each([1, 2, 3, 4, 5, 6, 7])("of %d letters each has a texture of its own, the best is solid", (ranks) => {
  const textures = Array.from({ length: ranks }, (_, rank) => textureOf(rank, ranks));
  expect(textures[0]).toBe("solid");
  expect(new Set(textures).size).toBe(ranks);
  if (ranks > 1) expect(textures.at(-1)).toBe("empty");
});
