import { WorkbookFailure } from "../failure";
import { saying } from "../steps";
import { refuseCompoundFile } from "./ole";
import { foldName } from "./part-name";
import { decodeXml, decodeXmlInSteps, type LongXml, type XmlText } from "./xml-text";
import { finish, type Steps } from "./steps";
import { inflateInSteps, readZip, type Zip, type ZipEntry } from "./zip-reader";

/** One file inside the package. It is inflated, and checked, when it is first asked for. */
export class Part {
  #bytes: Uint8Array | null = null;

  constructor(
    private readonly zip: Zip,
    readonly entry: ZipEntry,
  ) {}

  get name(): string {
    return this.entry.name;
  }

  /** A little at a time; afterwards the bytes are there. */
  *inflate(): Steps<Uint8Array> {
    this.#bytes ??= yield* inflateInSteps(this.zip, this.entry);
    return this.#bytes;
  }

  bytes(): Uint8Array {
    return finish(this.inflate());
  }

  text(): XmlText {
    return decodeXml(this.bytes(), this.name);
  }

  /** Of a part that may be long. */
  *longText(): Steps<LongXml> {
    const bytes = yield* this.inflate();
    return yield* saying(() => 0, decodeXmlInSteps(bytes, this.name));
  }
}

/** A workbook file, its parts found by name in any case. */
export class Package {
  readonly parts: ReadonlyMap<string, Part>;

  constructor(readonly zip: Zip) {
    this.parts = new Map(zip.entries.map((entry) => [foldName(entry.name), new Part(zip, entry)]));
  }

  part(name: string): Part | null {
    return this.parts.get(foldName(name)) ?? null;
  }

  requirePart(name: string): Part {
    const part = this.part(name);
    if (!part) throw new WorkbookFailure("BrokenXml", { what: name });
    return part;
  }
}

export function openPackage(bytes: Uint8Array): Package {
  refuseCompoundFile(bytes);
  return new Package(readZip(bytes));
}
