import { type Pointer, valueAt } from '@fukushi-kit/form';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { freeNumber } from '../control/reference-input.tsx';
import { elementId, pointerIn, useHandled } from '../control/use-control.ts';
import { blankOf } from '../data/write-at.ts';
import { messages } from '../messages.ja.ts';
import type { Bind, ListNode, Node } from '../model/web-form.ts';
import { partId } from './contents-view.tsx';
import { useForm, useStored } from './form-context.ts';
import { Legend } from './legend.tsx';
import { ProblemText } from './problem-text.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { rowName } from './row-name.ts';

interface ListViewProps {
  readonly list: ListNode;
  readonly row: Bind;
  readonly below: number | null;
  readonly draw: Draw;
}

/** Draws what stands in a row, or below all rows. */
type Draw = (nodes: readonly Node[], row: Bind) => ReactNode;

const NO_ROWS: readonly unknown[] = [];

/** A list: a part for each row, a way to add one, and totals. */
export function ListView({ list, row, below, draw }: ListViewProps): ReactNode {
  const { legend, caption, bind, help, maximum, after } = list;
  const { store, id: form, announce } = useForm();
  const pointer = pointerIn(row, bind);
  const handled = useHandled(pointer, row);
  const { value, id } = handled;
  const rows: readonly unknown[] = Array.isArray(value) ? value : NO_ROWS;
  const [asked, setAsked] = useState<number | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const part = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (target === null) return;
    focusIn(part.current, target);
    setTarget(null);
  }, [target]);

  const add = (): void => {
    store.writeRows(pointer, [...rows, newRow(store.schema, list, pointer, store.valueAt)], (index) => index, row);
    announce(messages.addedRow(caption, rows.length));
    setTarget(rowId(form, pointer, rows.length));
  };
  const remove = (index: number): void => {
    const name = rowName(list, rows[index], index);
    const moved = (from: number): number | null => (from === index ? null : from > index ? from - 1 : from);
    store.writeRows(pointer, rows.toSpliced(index, 1), moved, row);
    announce(messages.removedRow(caption, name));
    setAsked(null);
    const next = Math.min(index, rows.length - 2);
    setTarget(next < 0 ? id : rowId(form, pointer, next));
  };
  const keep = (): void => {
    setAsked(null);
    if (asked !== null) setTarget(`${rowId(form, pointer, asked)}~remove`);
  };
  const isFull = maximum !== null && rows.length >= maximum;

  return (
    <fieldset
      ref={part}
      id={below === null ? undefined : partId(form, list.id)}
      className={below === null ? 'fk-group fk-inner' : 'fk-group'}
    >
      <Legend text={legend} below={below} />
      {help === null ? null : <p className="fk-help">{help}</p>}
      {rows.length === 0 ? <p className="fk-text">{messages.noRows}</p> : null}
      {rows.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row holds no state of its own; all of it stands in the store
        <Row key={index} list={list} pointer={pointer} index={index} onRemove={setAsked} draw={draw} />
      ))}
      <button type="button" id={id} className="fk-button fk-add" onClick={add} disabled={isFull}>
        {messages.addRow(caption)}
      </button>
      {isFull && maximum !== null ? <p className="fk-help">{messages.fullRows(caption, maximum)}</p> : null}
      <ProblemText handled={handled} />
      {draw(after, row)}
      {asked === null ? null : (
        <RemoveDialog
          question={messages.removeQuestion(caption, rowName(list, rows[asked], asked))}
          onRemove={() => remove(asked)}
          onKeep={keep}
        />
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly list: ListNode;
  readonly pointer: Pointer;
  readonly index: number;
  readonly onRemove: (index: number) => void;
  readonly draw: Draw;
}

const Row: React.NamedExoticComponent<RowProps> = memo(function Row({
  list,
  pointer,
  index,
  onRemove,
  draw,
}: RowProps): ReactNode {
  const { id: form } = useForm();
  const place: Pointer = `${pointer}/${index}`;
  const id = rowId(form, pointer, index);
  const name = useStored(({ data }) => rowName(list, valueAt(data, place), index));
  return (
    <fieldset id={id} className="fk-row" tabIndex={-1}>
      <legend>{name}</legend>
      <div className="fk-fields">{draw(list.row, place)}</div>
      <button
        type="button"
        id={`${id}~remove`}
        className="fk-button fk-minor fk-remove"
        aria-label={messages.removeRowOf(list.caption, index)}
        onClick={() => onRemove(index)}
      >
        {messages.removeRow(index)}
      </button>
    </fieldset>
  );
});

function rowId(form: string, list: Pointer, index: number): string {
  return `${elementId(form, list)}/${index}~row`;
}

function focusIn(part: HTMLElement | null, id: string): void {
  part?.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
}

type Read = (pointer: Pointer) => unknown;

/** An empty row; in a figure it gets the next free number, by which others point to it. */
function newRow(schema: Parameters<typeof blankOf>[0], { numbers }: ListNode, list: Pointer, read: Read): unknown {
  const blank = blankOf(schema, `${list}/0`);
  if (numbers === null || typeof blank !== 'object') return blank;
  return { ...blank, id: freeNumber(read(numbers.figure), numbers) };
}
