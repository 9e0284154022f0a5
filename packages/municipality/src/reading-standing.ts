import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type DoubtId, doubt } from '@fukushi-kit/clause';
import type { DoubtAnswer, DoubtRecord, MunicipalityProfile } from '@fukushi-kit/schema';
import { match } from 'ts-pattern';
import { standingWords as say, sideWords } from './messages.ja.ts';

/**
 * On what a reading (読み方) rests: an answer that settled it and its day, a question that waits for its answer, the
 * choice of the profile alone, or the reading that the shipped profiles choose (`default`); `open` where none is chosen,
 * and `not-chosen` where the profile reads the doubt in another way than the result.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 */
export type ReadingStanding = { readonly doubt: DoubtId; readonly reading: string | null } & (
  | {
      readonly standing: 'settled';
      readonly settledOn: PlainDate;
      readonly answer: DoubtAnswer;
      readonly record: DoubtRecord;
    }
  | { readonly standing: 'asked'; readonly record: DoubtRecord }
  | { readonly standing: 'chosen' | 'default' | 'open' | 'not-chosen' }
);

/**
 * Whether the reading that a result rests on was settled, and on which day, or is only what the profile chose. `used` is
 * one of `readingsOf` of `@fukushi-kit/yen`, a reading of a duty, or a doubt with its `chosenReading`.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const used = { doubt: 'chigasaki-r7:9(2)/closed-day', reading: 'keep' };
 * const chigasaki = profile('chigasaki-r7');
 * readingStanding(chigasaki, used).standing // => 'default'
 * const answer = { on: '2025-05-20', by: '見本市福祉課', text: '動かしません。', reading: 'keep' };
 * const record = { askedOn: '2025-05-01', askedBy: 'contractor', question: null, answer, reference: '見福第12号' };
 * const settled = { ...chigasaki, readings: [{ ...used, note: null, record }] };
 * readingStanding(settled, used).standing // => 'settled'
 * readingStanding(settled, used).settledOn // => '2025-05-20'
 * readingStanding(settled, { ...used, reading: 'next-open-day' }).standing // => 'not-chosen'
 */
export function readingStanding(
  profile: MunicipalityProfile,
  used: { readonly doubt: DoubtId; readonly reading: string | null },
): ReadingStanding {
  const { doubt: id, reading } = used;
  const choice = profile.readings.find((each) => each.doubt === id);
  const record = choice?.record ?? null;
  if (reading !== (choice?.reading ?? null)) return { doubt: id, reading, standing: 'not-chosen' };
  if (record !== null && record.answer !== null) {
    const { answer } = record;
    return { doubt: id, reading, standing: 'settled', settledOn: plainDate(answer.on), answer, record };
  }
  if (record !== null) return { doubt: id, reading, standing: 'asked', record };
  if (reading === null) return { doubt: id, reading, standing: 'open' };
  return { doubt: id, reading, standing: reading === doubt(id).default ? 'default' : 'chosen' };
}

/**
 * Whether a reading is settled, in one line of Japanese, as `explain` of `@fukushi-kit/yen` puts it beside the reading.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const used = { doubt: 'chigasaki-r7:9(2)/closed-day', reading: 'keep' };
 * readingStandingText(profile('chigasaki-r7'), used) // => '設定の標準。協議の記録はない'
 */
export function readingStandingText(
  profile: MunicipalityProfile,
  used: { readonly doubt: DoubtId; readonly reading: string | null },
): string {
  return match(readingStanding(profile, used))
    .with({ standing: 'settled' }, ({ settledOn, answer, record }) =>
      say.settled(settledOn, answer.by, record.reference),
    )
    .with({ standing: 'asked' }, ({ record }) => say.asked(record.askedOn, sideWords[record.askedBy]))
    .otherwise(({ standing }) => say[standing]);
}
