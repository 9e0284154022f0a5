import { type Pointer, valueAt } from '@fukushi-kit/form';
import type { Bind, ControlNode } from '../model/web-form.ts';
import type { FormStore } from '../state/form-store.ts';
import type { Problem } from '../state/problem.ts';
import { useForm, useStored } from '../view/form-context.ts';

/** What a control is given: its node, and the row in which it stands (`''` outside of lists). */
export interface ControlProps {
  readonly node: ControlNode;
  readonly row: Bind;
}

/** What a control needs of the form: its place, what stands there, what is wrong with it, and the ids around it. */
export interface Handled {
  readonly store: FormStore;
  readonly pointer: Pointer;
  readonly row: Bind;
  readonly id: string;
  readonly value: unknown;
  /** The typed text that is no value. */
  readonly unfinished: string | null;
  readonly problem: Problem | null;
  readonly told: readonly Problem[];
  /** To be called when the control was left: shows and says what is wrong with what stands in it. */
  readonly leave: () => void;
}

const NOTHING_TOLD: readonly Problem[] = [];

/** The place of a bind in a row. */
export function pointerIn(row: Bind, bind: Bind): Pointer {
  return `${row}${bind}` as Pointer;
}

/** What a control at a place needs of the form. */
export function useHandled(pointer: Pointer, row: Bind): Handled {
  const { store, id, announce } = useForm();
  const value = useStored(({ data }) => valueAt(data, pointer));
  const unfinished = useStored((state) => state.unfinished[pointer] ?? null);
  const problem = useStored(({ problems }) => problems.find((one) => one.pointer === pointer) ?? null);
  const told = useStored((state) => state.told);
  const own = told.length === 0 ? NOTHING_TOLD : told.filter((one) => one.pointer === pointer);
  const leave = (): void => {
    const found = store.leave(pointer);
    if (found !== null) announce(found.text);
  };
  return { store, pointer, row, id: elementId(id, pointer), value, unfinished, problem, told: own, leave };
}

/** The id of the element by which a place is filled in. */
export function elementId(form: string, pointer: Pointer): string {
  return `${form}${pointer}`;
}

/** The attributes by which an input says what is wrong with it and where more is said. */
export function wrongness({ id, problem, told }: Handled): {
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-errormessage': string | undefined;
} {
  const isWrong = problem !== null || told.some(({ severity }) => severity === 'error');
  return { 'aria-invalid': isWrong || undefined, 'aria-errormessage': isWrong ? `${id}~error` : undefined };
}

/** The same for one of several inputs under a legend, where what is wrong describes each input. */
export function wrongPart(
  handled: Handled,
): ReturnType<typeof wrongness> & { readonly 'aria-describedby': string | undefined } {
  return { ...wrongness(handled), 'aria-describedby': describedBy(handled, null) };
}

/** The ids of everything that describes a control: its help, its problem and, if given, further ones. */
export function describedBy(
  { id, problem, told }: Handled,
  help: string | null,
  more: readonly string[] = [],
): string | undefined {
  const ids = [
    ...(help === null ? [] : [`${id}~help`]),
    ...more,
    ...(problem === null && told.length === 0 ? [] : [`${id}~error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}
