import { type FocusEvent, type ReactNode, useState } from 'react';
import { messages } from '../messages.ja.ts';
import type { DayControl } from '../model/web-form.ts';
import { FieldsetFrame } from '../view/field-frame.tsx';
import { type EraParts, eraNames, eraParts, partsText, readParts, suggestionText } from './era-parts.ts';
import { TypedInput } from './typed-input.tsx';
import { type ControlProps, type Handled, pointerIn, useHandled, wrongPart } from './use-control.ts';

/**
 * A day or a month in the Japanese calendar (和暦): an era to choose, and year, month and day to type. What is no day is
 * told when the whole of it is left, and stays as it was typed.
 */
export function DayInput({ node, row, control }: ControlProps & { readonly control: DayControl }): ReactNode {
  const { caption, help, required } = node;
  const { precision } = control;
  const handled = useHandled(pointerIn(row, node.bind), row);
  const { store, pointer, id, value, unfinished } = handled;
  const [typed, setTyped] = useState<EraParts | null>(null);
  const recorded = typeof value === 'string' ? value : null;
  const parts = typed ?? partsOf(unfinished ?? recorded, control);
  const take = (next: EraParts): void => {
    setTyped(next);
    const reading = readParts(next, precision);
    if (reading.kind === 'nothing') store.write(pointer, null, row);
    else if (reading.kind === 'day') store.write(pointer, reading.value, row);
    else store.leaveUnfinished(pointer, partsText(next, precision), row);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (currentTarget.contains(relatedTarget)) return;
    setTyped(null);
    handled.leave();
  };
  const part = (name: 'year' | 'month' | 'day'): ReactNode => (
    <span className="fk-part">
      <TypedInput
        id={`${id}~${name}`}
        className={`fk-input fk-${name}`}
        value={parts[name]}
        onType={(text) => take({ ...parts, [name]: text })}
        onLeave={() => undefined}
        inputMode="numeric"
        required={required}
        {...wrongPart(handled)}
      />
      <label htmlFor={`${id}~${name}`}>{messages[name]}</label>
    </span>
  );
  return (
    <FieldsetFrame handled={handled} label={caption} help={help} required={required}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that focus left all of its inputs */}
      <div className="fk-affixed fk-parts" onBlur={leave}>
        {node.before === null ? null : <span>{node.before}</span>}
        <select
          id={id}
          className="fk-input fk-era"
          aria-label={messages.era}
          aria-required={required || undefined}
          {...wrongPart(handled)}
          value={parts.era}
          onChange={({ target }) => take({ ...parts, era: target.value })}
        >
          {control.eras.length === 1 ? null : <option value="">{messages.choose}</option>}
          {eraNames(control.eras).map((era) => (
            <option key={era} value={era}>
              {era}
            </option>
          ))}
        </select>
        {part('year')}
        {part('month')}
        {precision === 'day' ? part('day') : null}
        {node.after === null ? null : <span>{node.after}</span>}
      </div>
      <Hint handled={handled} parts={parts} control={control} recorded={recorded} take={take} />
    </FieldsetFrame>
  );
}

function partsOf(text: string | null, { precision, eras }: DayControl): EraParts {
  const era = eras.length === 1 ? (eras[0] ?? '') : '';
  return (text === null ? null : eraParts(text, precision)) ?? { era, year: '', month: '', day: '' };
}

interface HintProps {
  readonly handled: Handled;
  readonly parts: EraParts;
  readonly control: DayControl;
  readonly recorded: string | null;
  readonly take: (parts: EraParts) => void;
}

/** The year of the common calendar, or the day that may have been meant. */
function Hint({ handled, parts, control: { precision }, recorded, take }: HintProps): ReactNode {
  const reading = readParts(parts, precision);
  if (reading.kind === 'day') return <p className="fk-help">{messages.gregorian(reading.value.slice(0, 4))}</p>;
  if (recorded !== null && handled.unfinished === null && reading.kind === 'nothing') {
    return <p className="fk-warning">{messages.unreadableDay(recorded)}</p>;
  }
  if (reading.kind !== 'refused' || reading.suggestion === null || handled.problem === null) return null;
  const { suggestion } = reading;
  const meant = eraParts(suggestion, precision);
  if (meant === null) return null;
  return (
    <button type="button" className="fk-button fk-minor" onClick={() => take(meant)}>
      {messages.takeSuggestion(suggestionText(suggestion))}
    </button>
  );
}
