import { formatEraDate, type PlainDate, weekday } from '@fukushi-kit/calendar';
import { match, P } from 'ts-pattern';
import type { DutyEntry } from './duty-entry.ts';
import { dutyMessages } from './messages.ja.ts';

/** By when a duty is to be met, in Japanese: a day, either of several, or the word of the contract. */
export function dutyTime({ due, isSoft, alternatives, word, since, readings }: DutyEntry): string {
  return match({ due, isSoft, word, alternatives, since, readings })
    .with({ due: P.string, isSoft: true }, ({ due: day }) => dutyMessages.about(dutyDayText(day)))
    .with({ due: P.string, word: P.union('before', 'beforehand'), readings: [] }, ({ due: day }) =>
      dutyMessages.before(dutyDayText(day)),
    )
    .with({ due: P.string }, ({ due: day }) => dutyMessages.until(dutyDayText(day)))
    .with({ alternatives: [P.any, ...P.array()] }, ({ alternatives: each }) =>
      dutyMessages.eitherUntil([...new Set(each.map((one) => one.due))].toSorted().map(dutyDayText)),
    )
    .with({ since: P.string, word: 'after' }, ({ since: day }) => dutyMessages.since(dutyDayText(day)))
    .with({ since: P.string }, ({ since: day }) => dutyMessages.wordFrom(dutyMessages.words[word], dutyDayText(day)))
    .otherwise(() => dutyMessages.words[word]);
}

/** A day in the Japanese calendar with its day of the week, e.g. `令和7年7月10日（木）`. */
export function dutyDayText(day: PlainDate): string {
  return dutyMessages.day(formatEraDate(day), dutyMessages.weekdays[weekday(day)]);
}
