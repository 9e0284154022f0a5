import type { OpinionRow } from '@fukushi-kit/schema';
import type { ParameterName } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Reply } from '../judge/reply.ts';
import { doneWithin } from '../judge/within-days.ts';

function isComplaint({ kind }: OpinionRow): boolean {
  return kind === 'complaint';
}

function within(
  at: Inquiry,
  parameter: ParameterName,
  cause: string,
  done: string | null,
  late: ControlFindingCode,
  undone: ControlFindingCode,
): Reply | null {
  return doneWithin(at, parameter, { cause, done }, { late, undone });
}

/** What was written down, or nothing as if it had not been done. */
function writtenOn(text: string | null, day: string): string | null {
  return text === null ? null : day;
}

/**
 * What complaints (苦情) were about and how they were dealt with is recorded, and they were reported to the city.
 *
 * @clause kashiwa-r7:4(2)カ
 */
export function complaintsAreRecorded(at: Inquiry): Judgement {
  return eachRow(at, 'opinions', {
    over: 'so-far',
    rows: isComplaint,
    reply: ({ receivedOn, content, handling, reportedOn }) => [
      within(
        at,
        'complaint-days',
        receivedOn,
        writtenOn(content, receivedOn),
        'complaint-not-recorded',
        'complaint-not-recorded',
      ),
      within(
        at,
        'complaint-days',
        receivedOn,
        writtenOn(handling, receivedOn),
        'handling-not-written',
        'handling-not-written',
      ),
      within(at, 'complaint-days', receivedOn, reportedOn, 'complaint-reported-late', 'complaint-not-reported'),
    ],
    none: 'not-applicable',
  });
}

/**
 * Complaints were dealt with promptly and reported to the city (迅速かつ誠実な対応).
 *
 * @clause kashiwa-r7:14(6)
 */
export function complaintsAreDealtWith(at: Inquiry): Judgement {
  return eachRow(at, 'opinions', {
    over: 'so-far',
    rows: isComplaint,
    reply: ({ receivedOn, handledOn, reportedOn }) => [
      within(at, 'complaint-days', receivedOn, handledOn, 'handled-late', 'not-handled'),
      within(at, 'complaint-days', receivedOn, reportedOn, 'complaint-reported-late', 'complaint-not-reported'),
    ],
    none: 'not-applicable',
  });
}

/**
 * Opinions and complaints about the digital tool were dealt with.
 *
 * @clause kashiwa-r7:9(14)
 */
export function opinionsOnTheToolAreDealtWith(at: Inquiry): Judgement {
  return eachRow(at, 'opinions', {
    over: 'so-far',
    rows: ({ about }) => about === 'digital-tool',
    reply: ({ receivedOn, handledOn }) =>
      within(at, 'opinion-days', receivedOn, handledOn, 'handled-late', 'not-handled'),
    none: 'not-applicable',
  });
}
