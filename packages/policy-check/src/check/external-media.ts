import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { blank, breach, must } from '../judge/reply.ts';

/**
 * Nothing was recorded on USB media and the like but for the reports that are excepted.
 *
 * @clause kashiwa-r7:10(2)コ
 */
export function mediaAreForTheExceptionOnly(at: Inquiry): Judgement {
  return eachRow(at, 'externalMedia', {
    over: 'so-far',
    reply: ({ use }) => (use === 'ministry-report' ? null : breach('recorded-on-media')),
    none: 'conforming',
  });
}

/**
 * For those reports they were used at a terminal of the city hall and with staff of the city present, both.
 *
 * @clause kashiwa-r7:10(2)コ
 */
export function mediaAreUsedAtTheCityHall(at: Inquiry): Judgement {
  return eachRow(at, 'externalMedia', {
    over: 'so-far',
    rows: ({ use }) => use === 'ministry-report',
    reply: ({ cityHallTerminal, attendant }) => [
      must(cityHallTerminal, 'not-at-city-hall', 'terminal-not-recorded'),
      attendant === null ? blank('nobody-of-the-city-present') : null,
    ],
    none: 'not-applicable',
  });
}
