/** An exact number. Boundaries decide letters, and 1.7 has no exact binary form: floats never come near them. */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    /** Always above zero, and the fraction in lowest terms. */
    readonly denominator: bigint,
  ) {}

  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const n = BigInt(numerator);
    const d = BigInt(denominator);
    if (d === 0n) throw new RangeError("a fraction has no zero below its line");
    const divisor = greatestCommonDivisor(abs(n), abs(d));
    return d < 0n ? new Fraction(-n / divisor, -d / divisor) : new Fraction(n / divisor, d / divisor);
  }

  /** `12`, `-0.936`, `1e-7`; `null` for anything else. */
  static parse(text: string): Fraction | null {
    const match = /^([+-]?[0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$/.exec(text);
    if (!match) return null;
    const [, whole, decimals = "", exponent = 0] = match;
    const shift = Number(exponent) - decimals.length;
    const power = (places: number) => 10n ** BigInt(Math.max(places, 0));
    return Fraction.of(BigInt(`${whole}${decimals}`) * power(shift), power(-shift));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below zero where this is the smaller one, as `sort` wants it. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get isNegative(): boolean {
    return this.numerator < 0n;
  }

  get abs(): Fraction {
    return this.isNegative ? Fraction.of(-this.numerator, this.denominator) : this;
  }

  /** `3`, `5/3`. */
  toString(): string {
    return this.denominator === 1n ? this.numerator.toString() : `${this.numerator}/${this.denominator}`;
  }

  /** All its decimals where they end (`0.936`); where they don't, the fraction (`5/3`). */
  toDecimal(): string {
    const places = decimalPlaces(this.denominator);
    return places === null ? this.toString() : this.cutTo(places);
  }

  /** Cut off, not rounded: 64,995 of 65,000 is 99.9 %, never 100.0 %. */
  cutTo(places: number): string {
    const scaled = (abs(this.numerator) * 10n ** BigInt(places)) / this.denominator;
    return placePoint(scaled, places, this.isNegative);
  }

  /** Half goes away from zero, as Excel rounds. */
  roundTo(places: number): string {
    const scaled = (abs(this.numerator) * 10n ** BigInt(places) * 2n + this.denominator) / (this.denominator * 2n);
    return placePoint(scaled, places, this.isNegative);
  }
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** How many decimals 1/denominator needs; `null` where they never end. */
function decimalPlaces(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function placePoint(scaled: bigint, places: number, negative: boolean): string {
  const digits = scaled.toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && scaled !== 0n ? `-${text}` : text;
}
