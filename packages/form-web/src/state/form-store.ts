import { type FormDefinition, type Pointer, pointerPath, valueAt } from '@fukushi-kit/form';
import type { JsonSchema } from '@fukushi-kit/schema';
import { emptyValue } from '../data/empty-value.ts';
import { same } from '../data/same.ts';
import { writeAt } from '../data/write-at.ts';
import type { Bind, WebForm } from '../model/web-form.ts';
import { webFormOf } from '../model/web-form-of.ts';
import type { Problem } from './problem.ts';
import { type Filled, problemsOf, unfinishedProblems } from './problems-of.ts';
import type { Unfinished } from './unfinished.ts';

/** What stands in a form at one moment; every change makes another object, and what did not change stays the same. */
export interface FormState {
  readonly data: unknown;
  readonly unfinished: Unfinished;
  /** What is shown as to be put right: all of it once the form was checked, before that what was left unreadable. */
  readonly problems: readonly Problem[];
  readonly isChecked: boolean;
  /** What whoever embeds the form found. */
  readonly told: readonly Problem[];
}

type Told = (data: unknown, changed: readonly Pointer[], unfinished: Unfinished) => void;

/** What a form holds while it is filled in. Controls subscribe to it, so that typing redraws one control and not all. */
export class FormStore {
  readonly definition: FormDefinition;
  readonly schema: JsonSchema;
  readonly form: WebForm;
  #state: FormState;
  #received: unknown;
  #tell: Told = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #handedOut = new WeakSet<object>();

  constructor(definition: FormDefinition, schema: JsonSchema, data: unknown, unfinished: Unfinished) {
    this.definition = definition;
    this.schema = schema;
    this.form = webFormOf(definition, schema);
    this.#received = data;
    this.#state = { data: started(schema, data), unfinished, problems: [], isChecked: false, told: [] };
  }

  readonly state = (): FormState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What stands at a place now. */
  valueAt(pointer: Pointer): unknown {
    return valueAt(this.#state.data, pointer);
  }

  /** Whom to tell of changes. */
  onChange(tell: Told): void {
    this.#tell = tell;
  }

  /** Takes in other data from outside. Those that the form handed out, and those it already received, change nothing. */
  receive(data: unknown): void {
    if (same(data, this.#received)) return;
    this.#received = data;
    if (typeof data === 'object' && data !== null && this.#handedOut.has(data)) return;
    this.#set({ ...this.#state, data: started(this.schema, data) });
    this.#showAgain(true);
  }

  /** Takes in what whoever embeds the form found. */
  receiveTold(told: readonly Problem[]): void {
    if (told.length > 0 || this.#state.told.length > 0) this.#set({ ...this.#state, told });
  }

  /** Records a value; `row` is the place of the row in which it stands. */
  write(pointer: Pointer, value: unknown, row: Bind = ''): void {
    const { [pointer]: left, ...unfinished } = this.#state.unfinished;
    if (left === undefined && valueAt(this.#state.data, pointer) === value) return;
    this.#change(pointer, value, row, unfinished);
  }

  /** Keeps a typed text that is no value: the data hold `null` there. */
  leaveUnfinished(pointer: Pointer, text: string, row: Bind = ''): void {
    if (this.#state.unfinished[pointer] === text) return;
    this.#change(pointer, null, row, { ...this.#state.unfinished, [pointer]: text });
  }

  /** Puts other rows into a list. `moved` tells where each unfinished text of a row goes; `null` drops it. */
  writeRows(list: Pointer, rows: readonly unknown[], moved: (row: number) => number | null, row: Bind = ''): void {
    const unfinished = withRowsMoved(this.#state.unfinished, list, moved);
    this.#change(list, rows, row, unfinished);
    this.#showAgain(true);
  }

  /**
   * Shows what was typed at a place and is no value, now that it was left; in a checked form everything. Gives the problem
   * of that place when it was not shown before.
   */
  leave(pointer: Pointer): Problem | null {
    const { isChecked, problems } = this.#state;
    const before = problems.find((problem) => problem.pointer === pointer);
    if (isChecked) this.#showAgain(true);
    else {
      const told = unfinishedProblems(this.#filled()).filter((problem) => problem.pointer === pointer);
      if (told.length > 0 || before !== undefined) {
        this.#set({ ...this.#state, problems: [...problems.filter((problem) => problem !== before), ...told] });
      }
    }
    const now = this.#state.problems.find((problem) => problem.pointer === pointer) ?? null;
    return now?.text === before?.text ? null : now;
  }

  /** Checks the whole form and shows what is to be put right. */
  check(): readonly Problem[] {
    const problems = problemsOf(this.#filled());
    this.#set({ ...this.#state, problems, isChecked: true });
    return problems;
  }

  #filled(): Filled {
    const { definition, schema, form } = this;
    return { definition, schema, form, data: this.#state.data, unfinished: this.#state.unfinished };
  }

  #change(pointer: Pointer, value: unknown, row: Bind, unfinished: Unfinished): void {
    const data = writeAt(this.schema, this.#state.data, pointer, value, row);
    if (typeof data === 'object' && data !== null) this.#handedOut.add(data);
    this.#set({ ...this.#state, data, unfinished });
    this.#showAgain(false);
    this.#tell(data, [pointer], unfinished);
  }

  /** While a value is typed, what was put right goes and nothing new appears; that waits until the control is left. */
  #showAgain(withNew: boolean): void {
    const { problems, isChecked } = this.#state;
    if (problems.length === 0 && !(withNew && isChecked)) return;
    const now = isChecked ? problemsOf(this.#filled()) : unfinishedProblems(this.#filled());
    const shown = new Set(problems.map(({ pointer }) => pointer));
    const kept = withNew && isChecked ? now : now.filter(({ pointer }) => shown.has(pointer));
    this.#set({ ...this.#state, problems: kept });
  }

  #set(state: FormState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function started(schema: JsonSchema, data: unknown): unknown {
  return data === null || data === undefined ? emptyRecord(schema) : data;
}

/** A record in which nothing is filled in. */
function emptyRecord(schema: JsonSchema): unknown {
  return emptyValue(schema, schema);
}

function withRowsMoved(unfinished: Unfinished, list: Pointer, moved: (row: number) => number | null): Unfinished {
  const at = pointerPath(list).length;
  return Object.fromEntries(
    Object.entries(unfinished).flatMap(([pointer, text]) => {
      if (!pointer.startsWith(`${list}/`)) return [[pointer, text]];
      const steps = pointer.split('/');
      const row = moved(Number(steps[at + 1]));
      return row === null ? [] : [[steps.with(at + 1, String(row)).join('/'), text]];
    }),
  );
}
