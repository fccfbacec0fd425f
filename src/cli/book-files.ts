import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { WorkbookFailure } from "../workbook/failure";
import { FileWorkbook } from "../workbook/file";

/** A failure inside the file side does not know the file's name; people want to. */
export async function naming<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookFailure) || error.detail.file !== undefined) throw error;
    throw new WorkbookFailure(error.code, { ...error.detail, file }, { cause: error });
  }
}

export function openBook(path: string): FileWorkbook {
  const file = basename(path);
  if (!existsSync(path) || !statSync(path).isFile()) throw new WorkbookFailure("FileNotFound", { file: path });
  return new FileWorkbook(new Uint8Array(readFileSync(path)), file);
}

/** One file may have several names: links, and on some systems upper and lower case. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  if (!existsSync(a) || !existsSync(b)) return false;
  if (realpathSync(a) === realpathSync(b)) return true;
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

export function refuseInputs(out: string, inputs: readonly string[]): void {
  if (inputs.some((input) => isSameFile(input, out))) throw new WorkbookFailure("OutputIsInput", { file: out });
}

/** Written beside its place first, then moved there: a disk that fills up leaves no half file. */
export function saveBook(path: string, bytes: Uint8Array): void {
  if (!existsSync(dirname(resolve(path)))) throw new WorkbookFailure("FileNotFound", { file: dirname(path) });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new WorkbookFailure("FileNotWritable", { file: path }, { cause: error });
  }
}
