import type { Locator } from "playwright-core";

/** How a person does something: with the mouse, or with the keyboard alone. */
export type Hand = {
  /** A button, a tab, a row that leads to a cell. */
  readonly press: (target: Locator) => Promise<void>;
  /** Checkbox or switch. */
  readonly set: (target: Locator, on: boolean) => Promise<void>;
  readonly choose: (target: Locator, label: string) => Promise<void>;
  readonly type: (target: Locator, text: string) => Promise<void>;
};

export const mouse: Hand = {
  press: (target) => target.click(),
  set: (target, on) => target.setChecked(on),
  choose: async (target, label) => {
    await target.selectOption({ label });
  },
  type: (target, text) => target.fill(text),
};
