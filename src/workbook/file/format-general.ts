import { decimalOf, roundTo, scale, trimZeros } from "./decimal";

const WIDTH = 10;

const joinNumber = (integer: string, fraction: string) => `${integer === "" ? "0" : integer}${fraction === "" ? "" : `.${fraction}`}`;

function scientific(value: number): string {
  const decimal = decimalOf(value);
  let exponent = decimal.point - 1;
  let { integer, fraction } = roundTo(scale(decimal, -exponent), 5);
  if (integer === "10") {
    exponent += 1;
    integer = "1";
    fraction = "";
  }
  return `${joinNumber(integer, trimZeros(fraction))}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** A number without a format: up to eleven signs, as in a column that is wide enough. */
export function displayGeneral(value: number): string {
  const sign = value < 0 ? "-" : "";
  const decimal = decimalOf(value);
  if (decimal.digits === "") return "0";
  if (decimal.point > WIDTH + 1) return sign + scientific(value);
  const places = Math.max(0, WIDTH - Math.max(1, decimal.point));
  // 0.00001 is short enough as it is, 0.0000123456789 is not.
  if (decimal.point < -3 && decimal.digits.length - decimal.point > places) return sign + scientific(value);
  const { integer, fraction } = roundTo(decimal, places);
  return integer.length > WIDTH + 1 ? sign + scientific(value) : sign + joinNumber(integer, trimZeros(fraction));
}
