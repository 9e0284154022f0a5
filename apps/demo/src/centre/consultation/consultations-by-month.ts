import type { PlainDate } from '@fukushi-kit/calendar';
import type { CentreLog } from '@fukushi-kit/schema';
import { type MonthlyResults, monthlyResults } from '@fukushi-kit/support-case';
import type { MonthConsultations } from '../../picture/index.ts';
import type { Centre } from '../centre.ts';
import { monthsUntil } from '../months-until.ts';
import { channelWords } from './words.ja.ts';

/** The consultations of each month of the contract so far, by channel, as the monthly results count them. */
export function consultationsByMonth(
  { period, terms }: Centre,
  log: CentreLog,
  day: PlainDate,
): readonly MonthConsultations[] {
  const attributes = terms.attributes.map(({ id }) => id);
  return monthsUntil(period, day).map((month) => {
    const { consultations } = monthlyResults({ month, log, cases: [], attributes, period });
    return { month, counts: countsOf(consultations) };
  });
}

function countsOf({ byChannel }: MonthlyResults['consultations']): MonthConsultations['counts'] {
  const channels = Object.keys(channelWords) as (keyof typeof channelWords)[];
  return Object.fromEntries(
    channels.map((channel) => [channel, Object.values(byChannel[channel]).reduce((sum, count) => sum + count, 0)]),
  );
}
