import type { KeyboardEvent } from "react";
import { isComposing } from "../../src/taskpane/composing";

test("変換中かどうかは、新しい伝え方でも古い伝え方でもわかる", () => {
  const event = (nativeEvent: { isComposing: boolean; keyCode: number }) => ({ nativeEvent }) as unknown as KeyboardEvent;
  expect(isComposing(event({ isComposing: true, keyCode: 13 }))).toBe(true);
  expect(isComposing(event({ isComposing: false, keyCode: 229 }))).toBe(true);
  expect(isComposing(event({ isComposing: false, keyCode: 13 }))).toBe(false);
});
