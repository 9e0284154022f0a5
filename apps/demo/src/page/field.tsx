import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What every control of a plain form has in common. */
export interface FieldProps {
  readonly name: string;
  /** The id of the control, where its name stands on the page several times; its name unless told. */
  readonly id?: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly type?: 'text' | 'password' | 'date' | 'month' | 'number' | 'search' | 'file';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
}

/** A line to fill in, with its label above, help and error tied to it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { name, id = name, value = '', type = 'text', autoComplete, inputMode, isRequired = false } = props;
  return (
    <FieldFrame {...props}>
      <input
        id={id}
        name={name}
        type={type}
        {...(type === 'file' ? {} : { defaultValue: value })}
        {...(autoComplete === undefined ? {} : { autoComplete })}
        {...(inputMode === undefined ? {} : { inputMode })}
        {...tied(props)}
        required={isRequired}
      />
    </FieldFrame>
  );
}

/** Several lines to fill in. */
export function PassageField(props: FieldProps & { readonly value?: string; readonly rows?: number }): ReactNode {
  const { name, id = name, value = '', rows = 4, isRequired = false } = props;
  return (
    <FieldFrame {...props}>
      <textarea id={id} name={name} rows={rows} defaultValue={value} {...tied(props)} required={isRequired} />
    </FieldFrame>
  );
}

/** One of several words, in a list that opens. */
export function ChoiceField(
  props: FieldProps & {
    readonly value?: string;
    readonly options: readonly (readonly [value: string, label: string])[];
  },
): ReactNode {
  const { name, id = name, value = '', options, isRequired = false } = props;
  return (
    <FieldFrame {...props}>
      <select id={id} name={name} defaultValue={value} {...tied(props)} required={isRequired}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A box to tick. */
export function TickField({
  name,
  label,
  value = '1',
  isTicked = false,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly value?: string;
  readonly isTicked?: boolean;
}): ReactNode {
  const id = `${name}-${value}`;
  return (
    <div className="tick">
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={isTicked} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

function FieldFrame({
  name,
  id = name,
  label,
  help,
  error,
  isRequired = false,
  children,
}: FieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>
        {label}
        {isRequired ? <span className="need">{words.required}</span> : null}
      </label>
      {help === undefined ? null : (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error === undefined ? null : (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

function tied({ name, id = name, help, error }: FieldProps): Record<string, string | true> {
  const by = [...(help === undefined ? [] : [`${id}-help`]), ...(error === undefined ? [] : [`${id}-error`])];
  return {
    ...(by.length === 0 ? {} : { 'aria-describedby': by.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
}
