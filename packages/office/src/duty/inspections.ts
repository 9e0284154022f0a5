import { formatEraMonth, type PlainDate, plainDate, type YearMonth } from '@fukushi-kit/calendar';
import type { CorrectionFacts } from '@fukushi-kit/schema';
import { type Occurrence, occurrence } from './contract-duty.ts';
import { contractMonths } from './contract-months.ts';
import type { Frame } from './frame.ts';
import { dutySubject } from './messages.ja.ts';

/** From the day on which each month was handed in; done as soon as the city asks for a correction. */
export function inspections(frame: Frame): readonly Occurrence[] {
  return contractMonths(frame).flatMap((month) => {
    const handedIn = frame.done.get(`monthly-report/${month}`);
    if (handedIn === undefined) return [];
    const [first] = correctionsOf(month, frame);
    return [
      occurrence({
        subject: month,
        label: dutySubject.month(formatEraMonth(month)),
        since: plainDate(handedIn.on),
        doneOn: askedOn(first, frame),
      }),
    ];
  });
}

/** From the day of each resubmission; done as soon as the city asks for the next correction of that month. */
export function reinspections(frame: Frame): readonly Occurrence[] {
  return contractMonths(frame).flatMap((month) => {
    const corrections = correctionsOf(month, frame);
    return corrections.flatMap(({ number }, index) => {
      const resubmitted = frame.done.get(`resubmission/${number}`);
      if (resubmitted === undefined) return [];
      return [
        occurrence({
          subject: number,
          label: dutySubject.number(number),
          since: plainDate(resubmitted.on),
          doneOn: askedOn(corrections[index + 1], frame),
        }),
      ];
    });
  });
}

/** From the day of each request for a correction on. */
export function corrections({ facts }: Frame): readonly Occurrence[] {
  return facts.corrections.map(({ number, on }) =>
    occurrence({ subject: number, label: dutySubject.number(number), since: plainDate(on) }),
  );
}

function correctionsOf(month: YearMonth, { facts }: Frame): readonly CorrectionFacts[] {
  return facts.corrections
    .filter((each) => each.month === month)
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

function askedOn(correction: CorrectionFacts | undefined, { asOf }: Frame): PlainDate | null {
  return correction === undefined || correction.on > asOf ? null : plainDate(correction.on);
}
