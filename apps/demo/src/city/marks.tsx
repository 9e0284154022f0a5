import type { ReactNode } from 'react';
import { DeedForm } from '../page/deed-form.tsx';
import { PassageField } from '../page/field.tsx';
import { StateMark } from '../page/state-mark.tsx';
import { originalPath } from './city-path.ts';
import type { MonthFile, ReviewedOriginal } from './month-file.ts';
import type { OriginalShown } from './original-page.tsx';
import { words } from './words.ja.ts';

/** The marks on a field; one that nobody was told of yet can be taken back. */
export function MarksOf({
  file,
  original,
  pointer,
}: {
  readonly file: MonthFile;
  readonly original: ReviewedOriginal;
  readonly pointer: string;
}): ReactNode {
  const marks = original.marks.filter((mark) => mark.pointer === pointer);
  if (marks.length === 0) return null;
  return (
    <ul className="plain stack">
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be marked again after a correction
        <li key={`${mark.text} ${index}`} className="notice warning">
          <p>
            <StateMark tone={original.open.includes(mark) ? 'wait' : 'quiet'}>
              {original.open.includes(mark) ? words.notTold : words.told}
            </StateMark>{' '}
            {mark.text}
          </p>
          {original.open.includes(mark) ? (
            <DeedForm action={`${originalPath(file.contract.id, file.month, original.number)}/unmark`}>
              <input type="hidden" name="pointer" value={pointer} />
              <input type="hidden" name="text" value={mark.text} />
              <button type="submit" className="button quiet">
                {words.dropMark}
                <span className="unseen">{words.ofField(mark.text)}</span>
              </button>
            </DeedForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The form in which a mark is written, below its field. */
export function MarkForm({
  shown: { file, original, text, errors },
  pointer,
  name,
}: {
  readonly shown: OriginalShown;
  readonly pointer: string;
  readonly name: string;
}): ReactNode {
  const path = originalPath(file.contract.id, file.month, original.number);
  return (
    <div id="mark">
      <DeedForm action={`${path}/mark`} className="fields">
        <input type="hidden" name="pointer" value={pointer} />
        <PassageField
          name="text"
          label={words.markFor(name)}
          help={words.markHelp}
          value={text}
          error={errors.find(([at]) => at === 'text')?.[1]}
          rows={3}
          isRequired
        />
        <p className="buttons">
          <button type="submit" className="button main">
            {words.keepMark}
          </button>
          <a href={path}>{words.cancel}</a>
        </p>
      </DeedForm>
    </div>
  );
}
