import type { Month } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';
import { CONTRACTOR, TOTALS } from './details-page.tsx';

/** The order of a month as a form sent it; the border says what does not stand. */
export function sentOrder(order: Month, sent: Sent): Month {
  const { text, count } = sent;
  const totals = TOTALS.map((name) => [name, count(`untilLastMonth.${name}`)] as const);
  const isUnknown = totals.every(([, value]) => value === null);
  return {
    ...order,
    reportMadeOn: text('reportMadeOn'),
    reportNumber: text('reportNumber'),
    contractor: Object.fromEntries(
      CONTRACTOR.map((name) => [name, text(`contractor.${name}`)]),
    ) as unknown as Month['contractor'],
    planners: sentPlanners(sent),
    untilLastMonth: isUnknown ? null : (Object.fromEntries(totals) as unknown as Month['untilLastMonth']),
  };
}

function sentPlanners({ text, fields }: Sent): Month['planners'] {
  const rows = new Set(fields.flatMap(([name]) => /^planners\.(\d+)\./.exec(name)?.[1] ?? []));
  return [...rows].map(
    (row) =>
      ({
        name: text(`planners.${row}.name`),
        office: text(`planners.${row}.office`),
        organizationKind: text(`planners.${row}.organizationKind`),
        qualification: text(`planners.${row}.qualification`),
      }) as Month['planners'][number],
  );
}
