import { type ControlFinding, control, controlFindingText } from '@fukushi-kit/policy-check';
import type { ReactNode } from 'react';
import { Clauses } from '../page/clause-links.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { bookTitle } from './book-title.ts';
import { words } from './words.ja.ts';

const tones: { readonly [Severity in ControlFinding['severity']]: Tone } = {
  error: 'bad',
  warning: 'wait',
  notice: 'quiet',
};

/** What a check found: each with its clause, its register and the numbers of its rows; it tells nothing of what stands there. */
export function FindingsTable({
  caption,
  findings,
  link,
  bookLink,
}: {
  readonly caption: string;
  readonly findings: readonly ControlFinding[];
  /** The page of a control, where the reader has one. */
  readonly link?: (control: string) => string;
  /** The page of a register, where the reader has one. */
  readonly bookLink?: (book: string) => string;
}): ReactNode {
  return (
    <Table<ControlFinding>
      caption={caption}
      rows={findings}
      rowKey={({ key }) => key}
      none={words.noFindings}
      columns={[
        {
          title: words.finding,
          isHead: true,
          cell: (finding) => (
            <>
              {controlFindingText(finding)} <Clauses ids={finding.clauses} />
            </>
          ),
        },
        {
          title: words.weight,
          cell: ({ severity }) => <StateMark tone={tones[severity]}>{words.weights[severity]}</StateMark>,
        },
        {
          title: words.control,
          cell: (finding) => {
            const { title } = control(finding.control);
            return link === undefined ? title : <a href={link(finding.control)}>{title}</a>;
          },
        },
        {
          title: words.register,
          cell: ({ book }) => {
            if (book === null) return words.noBook;
            return bookLink === undefined ? bookTitle(book) : <a href={bookLink(book)}>{bookTitle(book)}</a>;
          },
        },
      ]}
    />
  );
}
