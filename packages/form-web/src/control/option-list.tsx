import type { ReactNode } from 'react';
import type { Option } from '../model/web-form.ts';
import { type Handled, wrongPart } from './use-control.ts';

interface OptionListProps {
  readonly handled: Handled;
  readonly options: readonly Option[];
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (option: Option) => boolean;
  readonly onChoose: (option: Option, isChosen: boolean) => void;
}

/** Options to choose from; the first has the id of the control, so that a link to it leads here. */
export function OptionList({ handled, options, type, isChosen, onChoose }: OptionListProps): ReactNode {
  const { id } = handled;
  return (
    <div className="fk-options">
      {options.map((option, index) => (
        <label key={String(option.value)} className="fk-option">
          <input
            type={type}
            id={index === 0 ? id : `${id}~${index}`}
            name={id}
            checked={isChosen(option)}
            onChange={({ target }) => onChoose(option, target.checked)}
            onBlur={handled.leave}
            {...(type === 'checkbox' ? wrongPart(handled) : {})}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
