import type { Consultation } from '@fukushi-kit/support-case';
import type { Sent } from '../../plain-form/sent.ts';

/** How many agencies the form has room for at the least. */
export const REFERRAL_ROWS = 3;

/** A consultation as it was sent; the border of the log says whether it is one. */
export function consultationOf(sent: Sent): unknown {
  return {
    number: sent.text('number'),
    on: sent.text('on'),
    time: sent.text('time'),
    channel: sent.text('channel'),
    attribute: sent.text('attribute'),
    standing: sent.text('standing'),
    isUrgent: sent.truth('isUrgent'),
    handover: handoverOf(sent),
    referrals: rowsOf(sent).flatMap((row) => {
      const agency = sent.text(`referrals.${row}.agency`);
      return agency === null ? [] : [{ agency, throughNetwork: sent.truth(`referrals.${row}.throughNetwork`) }];
    }),
  } satisfies Record<keyof Consultation, unknown>;
}

/** Nothing was handed over where none of the three is filled in. */
function handoverOf(sent: Sent): unknown {
  const handover = {
    on: sent.text('handover.on'),
    channel: sent.text('handover.channel'),
    to: sent.text('handover.to'),
  };
  return Object.values(handover).every((value) => value === null) ? null : handover;
}

function rowsOf(sent: Sent): readonly number[] {
  const sentRows = sent.fields.flatMap(([name]) => {
    const row = /^referrals\.(\d{1,2})\./.exec(name)?.[1];
    return row === undefined ? [] : [Number(row)];
  });
  return [...new Set(sentRows)].toSorted((one, other) => one - other);
}
