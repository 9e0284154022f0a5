import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import type { DoubtRecord } from '@fukushi-kit/schema';
import type { ReactNode } from 'react';
import { words } from './words.ja.ts';

/** What was asked and what was answered, by whom and on which day. */
export function DecisionRecord({
  record: { askedOn, askedBy, question, answer, reference },
  note,
}: {
  readonly record: DoubtRecord;
  readonly note: string | null;
}): ReactNode {
  return (
    <dl className="facts">
      <dt>{words.asked}</dt>
      <dd>
        {formatEraDate(plainDate(askedOn))}　{words.sides[askedBy]}
      </dd>
      <dt>{words.askedText}</dt>
      <dd>{question ?? words.asListed}</dd>
      <dt>{words.answer}</dt>
      <dd>{answer?.text ?? words.waiting}</dd>
      {answer === null ? null : (
        <>
          <dt>{words.answered}</dt>
          <dd>
            {formatEraDate(plainDate(answer.on))}　{answer.by}
          </dd>
        </>
      )}
      <dt>{words.reference}</dt>
      <dd>{reference ?? words.noReference}</dd>
      {note === null ? null : (
        <>
          <dt>{words.note}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
