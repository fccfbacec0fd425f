/** Throws that can be thrown again: the same seed, the same plan, the same fault. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** 0 up to and not including `sides`. */
  below(sides: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % sides;
  }

  /** `null` for an empty list. */
  pick<T>(list: readonly T[]): T | null {
    return list.length === 0 ? null : (list[this.below(list.length)] ?? null);
  }
}
