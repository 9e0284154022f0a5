import { doubt } from '@fukushi-kit/clause';
import type { Need } from '@fukushi-kit/rule';
import { match } from 'ts-pattern';
import type { DutyAlternative, DutyEntry, DutyReading } from './duty-entry.ts';
import { dutyDayText, dutyTime } from './duty-time.ts';
import { dutyMessages, dutyRemarkMessages } from './messages.ja.ts';

/** What is to be said of a duty beside its day, one line each, in Japanese. */
export function dutyNotes(entry: DutyEntry): readonly string[] {
  const { state, daysLate, basis, ref, needs, alternatives, readings, findings } = entry;
  return [
    ...(state === 'done' && (entry.due !== null || alternatives.length > 0)
      ? [dutyMessages.wasDue(dutyTime(entry))]
      : []),
    ...(daysLate === null || daysLate === 0 ? [] : [dutyMessages.daysLate(daysLate)]),
    ...(basis === null || basis === 'contract' ? [] : [dutyMessages.basis(dutyMessages.bases[basis])]),
    ...(ref === null ? [] : [dutyMessages.ref(ref)]),
    ...needs.map(needText),
    ...alternatives.map((each) => alternativeText(each, readings)),
    ...readings.flatMap((reading) => readingText(reading, needs)),
    ...findings.map(({ code, clauses }) => dutyMessages.remark(dutyRemarkMessages[code], clauses?.join(' ') ?? '')),
  ];
}

function needText(need: Need): string {
  return match(need)
    .with({ cause: 'data' }, ({ label }) => dutyMessages.needData(label))
    .with({ cause: 'ruling' }, ({ label, by }) => dutyMessages.needRuling(label, by))
    .with({ cause: 'silent' }, ({ doubt: id }) => dutyMessages.needSilent(id, doubt(id).question.ja))
    .exhaustive();
}

function readingText({ doubt: id, reading }: DutyReading, needs: readonly Need[]): readonly string[] {
  const { question, readings } = doubt(id);
  if (reading !== null) return [dutyMessages.reading(id, readings.find((each) => each.id === reading)?.ja ?? reading)];
  const isNeeded = needs.some((need) => need.cause === 'silent' && need.doubt === id);
  return isNeeded ? [] : [dutyMessages.readingOpen(id, question.ja)];
}

function alternativeText({ reading, due }: DutyAlternative, asked: readonly DutyReading[]): string {
  const text = asked
    .flatMap(({ doubt: id, reading: chosen }) => (chosen === null ? doubt(id).readings : []))
    .find(({ id }) => id === reading)?.ja;
  return dutyMessages.alternative(text ?? reading, dutyDayText(due));
}
