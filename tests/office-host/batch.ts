import type { HostBook } from "./book";
import { type HostObject, type Member } from "./host-object";
import type { Profile } from "./profiles";
import { invalidArgument, itemNotFound, notImplemented, Refusal } from "./refusal";
import { workbook } from "./worksheet-members";

/** The client library's wire format, as far as this host reads it. */
type ArgumentInfo = { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly unknown[] };
export type ObjectPath = { readonly Id: number; readonly ObjectPathType: number; readonly Name: string; readonly ParentObjectPathId?: number; readonly ArgumentInfo?: ArgumentInfo };
export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
};
export type Batch = { readonly ObjectPaths: Readonly<Record<string, ObjectPath>>; readonly Actions: readonly Action[] };
export type Answer = {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
};

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const ENSURE = 6;

const GLOBAL = 1;
const METHOD_PATH = 3;
const PROPERTY_PATH = 4;
const INDEXER = 5;
const NULL_OBJECT = 7;

const pascal = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Runs one request: actions in order, until one fails; what was done before stays done. */
export class BatchRun {
  private readonly opened = new Map<number, HostObject | null>();
  readonly results: Answer["Results"] = [];

  constructor(
    private readonly book: HostBook,
    private readonly profile: Profile,
    private readonly batch: Batch,
  ) {}

  /** Runs the actions from `from` up to but not including `to`. */
  run(to: number): Answer {
    for (const [index, action] of this.batch.Actions.slice(0, to).entries()) {
      try {
        const value = this.act(action);
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { Results: this.results, Error: { Code: error.code, Message: error.message, ActionIndex: index, HttpStatusCode: error.status } };
      }
    }
    return { Results: this.results };
  }

  private act(action: Action): unknown {
    if (action.ActionType === INSTANTIATE || action.ActionType === ENSURE) {
      const made = this.open(action.ObjectPathId);
      return made === null ? null : made.id === undefined ? {} : { _Id: made.id };
    }
    const target = this.open(action.ObjectPathId);
    if (action.ActionType === QUERY) return target === null ? null : this.query(target, action.QueryInfo?.Select ?? [], action.QueryInfo?.Expand ?? []);
    if (target === null) throw itemNotFound(`${action.Name} of a null object`);
    const member = this.member(target, action.Name);
    if (action.ActionType === SET_PROPERTY) {
      if (!member.set) throw notImplemented(`setting ${target.type}.${action.Name}`);
      member.set(this.argumentsOf(action.ArgumentInfo)[0]);
      return undefined;
    }
    if (action.ActionType !== METHOD) throw notImplemented(`actions of type ${action.ActionType}`);
    if (!member.call) throw notImplemented(`calling ${target.type}.${action.Name}`);
    return member.call(this.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private member(target: HostObject, name: string): Member {
    const member = Object.hasOwn(target.members, name) ? target.members[name] : undefined;
    if (!member) throw notImplemented(`${target.type}.${name}`);
    if (member.since > this.profile.set) throw new Refusal("ApiNotFound", `The API ${target.type}.${name} is not available in this version (ExcelApi 1.${member.since}).`, 404);
    return member;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const referenced = info?.ReferencedObjectPathIds?.[index];
      if (Array.isArray(referenced)) throw notImplemented("lists of objects as arguments");
      return typeof referenced === "number" && referenced > 0 ? this.open(referenced) : value;
    });
  }

  private open(id: number): HostObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    const made = this.make(path);
    this.opened.set(id, made);
    return made;
  }

  private make(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === GLOBAL) return workbook(this.book);
    if (path.ObjectPathType === NULL_OBJECT) return null;
    const parent = path.ParentObjectPathId === undefined ? null : this.open(path.ParentObjectPathId);
    if (parent === null) throw itemNotFound(`${path.Name} of a null object`);
    const given = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === INDEXER) {
      if (!parent.item) throw notImplemented(`${parent.type}.getItem`);
      return parent.item(given[0]);
    }
    if (path.ObjectPathType !== METHOD_PATH && path.ObjectPathType !== PROPERTY_PATH) throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    const member = this.member(parent, path.Name);
    if (!member.open) throw notImplemented(`${parent.type}.${path.Name} as an object`);
    return member.open(given);
  }

  private query(target: HostObject, select: readonly string[], expand: readonly string[]): unknown {
    if (expand.length > 0) throw notImplemented("expanding properties");
    // Loading all there is would be slow in Excel, and here it is a fault.
    if (select.length === 0) throw notImplemented(`loading all of ${target.type}`);
    return this.readAll(target, select);
  }

  private readAll(target: HostObject, select: readonly string[]): unknown {
    if (target.items) return { _Items: target.items().map((item) => this.read(item, select)) };
    return this.read(target, select);
  }

  private read(target: HostObject, select: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = target.id === undefined ? {} : { _Id: target.id };
    for (const path of select) {
      if (path === "isNullObject") continue;
      const [name = "", ...deeper] = path.split("/");
      const member = this.member(target, pascal(name));
      if (deeper.length > 0) {
        // `areas/items/address` arrives as `areas/address`.
        const inner = member.open?.([]);
        if (!inner) throw notImplemented(`loading ${path}`);
        answer[pascal(name)] = this.readAll(inner, [deeper.join("/")]);
        continue;
      }
      if (!member.get) throw notImplemented(`reading ${target.type}.${path}`);
      answer[pascal(path)] = member.get();
    }
    return answer;
  }
}
