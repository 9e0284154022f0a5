import type { Condition, Vocabulary } from '@fukushi-kit/rule';
import { match, P } from 'ts-pattern';
import { conditionWords as say } from './messages.ja.ts';

/** A condition in one line of Japanese, clauses left out: what has to hold, with who rules on what. */
export function conditionText(condition: Condition, vocabulary: Vocabulary): string {
  const label = (fact: string): string => vocabulary[fact]?.label ?? fact;
  const text = (part: Condition): string =>
    match(part)
      .with({ op: 'all' }, ({ of }) => of.map(grouped).join(say.and))
      .with({ op: 'any' }, ({ of }) => of.map(grouped).join(say.or))
      .with({ op: 'not' }, ({ of }) => say.not(text(of)))
      .with({ op: 'is' }, ({ fact }) => label(fact))
      .with({ op: 'in' }, ({ fact, values }) => say.oneOf(label(fact), values.map(wordOf(vocabulary, fact))))
      .with({ op: 'compare' }, ({ fact, than, value }) => say.compare(label(fact), value, than))
      .with({ op: 'ruling' }, ({ fact, by }) => say.ruling(label(fact), by))
      .with({ op: 'silent' }, ({ doubt }) => say.silent(doubt))
      .with({ op: 'except' }, ({ of, unless }) =>
        say.except(
          text(of),
          unless.map(({ when, then }) => say.proviso(text(when), text(then))),
        ),
      )
      .with({ op: 'clause' }, ({ of }) => text(of))
      .exhaustive();
  const grouped = (part: Condition): string =>
    match(part)
      .with({ op: 'clause' }, ({ of }) => grouped(of))
      .with({ op: P.union('all', 'any') }, (of) => (of.of.length === 1 ? text(of) : say.group(text(of))))
      .otherwise(text);
  return text(condition);
}

function wordOf(vocabulary: Vocabulary, fact: string): (word: string) => string {
  const domain = vocabulary[fact];
  return (word) => (domain?.kind === 'choice' ? (domain.values[word] ?? word) : word);
}
