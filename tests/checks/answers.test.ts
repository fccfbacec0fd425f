import { applyAnswers, tokenOf } from "../../src/checks/answers";
import type { KeptAnswer } from "../../src/checks/answers";
import type { Answer, Finding } from "../../src/checks/finding";
import { UNANSWERED } from "../../src/checks/finding";
import { findingOf } from "./finding-of";

const A = findingOf({ key: "letter-differs/1-1/受診率", digest: "1" });
const MANY = { ...A, digest: "many", facts: ["0000000a", "0000000b", "0000000c"] };
const SHOWN = { check: "指標の評価の相違", measure: "1-1 健康", content: "「受診率」の…" };
const accepted: Answer = { ...UNANSWERED, state: "accepted", reason: "速報値による" };
const keptOf = (finding: Finding | null, answer: Partial<Answer>): KeptAnswer => ({ token: finding && tokenOf(finding), answer: { ...UNANSWERED, ...answer }, shown: SHOWN });

const say = ({ state, ownWord, reason, earlierReason }: Answer) => [state, ownWord, reason, earlierReason].filter((each) => each !== null && each !== "").join(" ");
const told = (findings: readonly Finding[], kept: readonly KeptAnswer[]) => {
  const { findings: answered, gone } = applyAnswers(findings, kept);
  return { answers: answered.map(({ answer }) => say(answer)), gone: gone.map(({ answer }) => say(answer)) };
};

const CASES: Readonly<Record<string, readonly [readonly Finding[], readonly KeptAnswer[], readonly string[], readonly string[]]>> = {
  "nothing was said": [[A], [], ["open"], []],
  "accepted, and nothing has changed": [[A], [keptOf(A, accepted)], ["accepted 速報値による"], []],
  "accepted, and the row stands elsewhere now": [[{ ...A, place: { ...A.place, cell: "Z99" } }], [keptOf(A, accepted)], ["accepted 速報値による"], []],
  "accepted, but the evidence is another: open again, with the old reason": [[{ ...A, digest: "2" }], [keptOf(A, accepted)], ["open 速報値による"], []],
  "open again for some time: the old reason stays": [[{ ...A, digest: "3" }], [keptOf({ ...A, digest: "2" }, { earlierReason: "速報値による" })], ["open 速報値による"], []],
  "対応済 of another state of things is open again": [[{ ...A, digest: "2" }], [keptOf(A, { state: "done" })], ["open"], []],
  "a remark to an open finding stays one": [[{ ...A, digest: "2" }], [keptOf(A, { reason: "担当課に照会中" })], ["open 担当課に照会中"], []],
  "so does a word of one's own": [[{ ...A, digest: "2" }], [keptOf(A, { ownWord: "照会中" })], ["open 照会中"], []],
  "one of three facts was settled: still accepted": [[{ ...MANY, digest: "two", facts: ["0000000a", "0000000c"] }], [keptOf(MANY, accepted)], ["accepted 速報値による"], []],
  "all but one were settled: still accepted": [[{ ...MANY, digest: "one", facts: ["0000000c"] }], [keptOf(MANY, accepted)], ["accepted 速報値による"], []],
  "one was settled and another came: open again": [[{ ...MANY, digest: "other", facts: ["0000000a", "0000000d"] }], [keptOf(MANY, accepted)], ["open 速報値による"], []],
  "one more came: open again": [[{ ...MANY, digest: "four", facts: [...MANY.facts, "0000000d"] }], [keptOf(MANY, accepted)], ["open 速報値による"], []],
  "accepted before facts were kept, and nothing has changed": [[MANY], [keptOf({ ...MANY, facts: [] }, accepted)], ["accepted 速報値による"], []],
  "gone, but something was said": [[], [keptOf(A, accepted)], [], ["accepted 速報値による"]],
  "gone, and nothing was said": [[], [keptOf(A, {})], [], []],
  "back again as it was": [[A], [keptOf(A, accepted)], ["accepted 速報値による"], []],
  "two of one name: each has the answer to its own evidence": [
    [A, { ...A, digest: "2" }],
    [keptOf({ ...A, digest: "2" }, { state: "done" }), keptOf(A, accepted)],
    ["accepted 速報値による", "done"],
    [],
  ],
  "two that are the same in all: in order": [[A, A], [keptOf(A, accepted), keptOf(A, {})], ["accepted 速報値による", "open"], []],
  "written beside no finding: it stays": [[A], [keptOf(null, { reason: "会議で説明する" })], ["open"], ["open 会議で説明する"]],
};

test.each(Object.entries(CASES))("%s", (_, [findings, kept, answers, gone]) => {
  expect(told(findings, kept)).toEqual({ answers, gone });
});

test("the old reason is not the reason of the new state of things", () => {
  const [answered] = applyAnswers([{ ...A, digest: "2" }], [keptOf(A, accepted)]).findings;
  expect(answered?.answer).toEqual({ ...UNANSWERED, earlierReason: "速報値による" });
});
