import { type Answer, type Batch, BatchRun } from "./batch";
import type { HostBook } from "./book";
import type { Fault } from "./faults";
import { type Profile, supports } from "./profiles";

export type HostRequest = { readonly url: string; readonly body: unknown };
export type HostResponse = { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: string };

/** One request as it went over the wire. */
export type Trip = { readonly actions: number; readonly sent: number; readonly received: number };

const size = (text: string) => new TextEncoder().encode(text).length;

/** An Excel that is none: it answers the client library's requests over a book in memory, as strictly as Excel does. */
export class OfficeHost {
  readonly trips: Trip[] = [];
  /** A person is typing into a cell: Excel takes no requests. */
  editing = false;
  /** What goes wrong; where several are meant for one request, the first. */
  faults: readonly Fault[] = [];
  /** Whether a refused request still answers what stood before the refused call; not documented, so tests try both. */
  answersPartly = true;
  /** Called when a request is left without an answer, so that a test need not wait for a clock. */
  onSilence: () => void = () => undefined;
  /** Called when a request has come in, before anything is done about it. */
  onRequest: (body: string) => void = () => undefined;
  /** Answers that were held back; a test may let them go late. */
  readonly heldBack: (() => void)[] = [];
  private count = 0;

  constructor(
    readonly book: HostBook,
    readonly profile: Profile,
  ) {}

  isSetSupported(name: string, version?: string | number): boolean {
    return supports(this.profile, name, version);
  }

  get requests(): number {
    return this.count;
  }

  forgetTrips(): void {
    this.trips.length = 0;
    this.count = 0;
  }

  readonly send = (request: HostRequest): Promise<HostResponse> => {
    this.count += 1;
    const sent = typeof request.body === "string" ? request.body : JSON.stringify(request.body);
    this.onRequest(sent);
    const answer = this.answer(sent, this.count);
    return new Promise((resolve) => {
      const response = () => { resolve({ statusCode: 200, headers: {}, body: JSON.stringify(answer.answer) }); };
      if (!answer.silent) {
        response();
        return;
      }
      this.heldBack.push(response);
      setTimeout(() => { this.onSilence(); }, 0);
    });
  };

  private answer(sent: string, count: number): { readonly answer: Answer; readonly silent: boolean } {
    const batch = JSON.parse(sent) as Batch;
    const struck = this.faults.flatMap((fault) => (count < fault.at ? [] : count === fault.at ? [fault] : laterThan(fault)))[0] ?? null;
    const answer = this.work(batch, size(sent), struck);
    const received = size(JSON.stringify(answer));
    this.trips.push({ actions: batch.Actions.length, sent: size(sent), received });
    const tooLong = this.profile.payload !== null && received > this.profile.payload;
    return { answer: tooLong ? refused("ResponsePayloadSizeLimitExceeded", 0) : answer, silent: struck?.answer === "silence" };
  }

  private work(batch: Batch, sent: number, struck: Fault | null): Answer {
    if (this.profile.payload !== null && sent > this.profile.payload) return refused("RequestPayloadSizeLimitExceeded", 0);
    if (this.editing) return refused("InvalidOperationInCellEditMode", 0);
    const answer = new BatchRun(this.book, this.profile, batch).run(struck?.done ?? batch.Actions.length);
    if (answer.Error && !this.answersPartly) return { ...answer, Results: [] };
    if (answer.Error || struck?.answer !== "refused") return answer;
    return { ...refused(struck.code ?? "GeneralException", Math.min(struck.done, batch.Actions.length - 1)), Results: answer.Results };
  }
}

function laterThan(fault: Fault): Fault[] {
  return fault.afterwards === "well" ? [] : [{ ...fault, done: 0, answer: fault.afterwards }];
}

const refused = (code: string, index: number): Answer => ({ Results: [], Error: { Code: code, Message: `refused: ${code}`, ActionIndex: index, HttpStatusCode: 400 } });
