import { plainDate } from '@fukushi-kit/calendar';
import type { SoftwareRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { isDuring } from '../judge/is-during.ts';
import { type Judgement, worst } from '../judge/judgement.ts';
import { laterDay } from '../judge/later-day.ts';
import { recent } from '../judge/recent.ts';
import { blank, breach, open, type Reply, unset } from '../judge/reply.ts';

const UPDATES = { old: 'system-update-old', never: 'system-not-updated' } as const;

/**
 * Software and the systems of terminals are supported, and brought up to date in time (適時).
 *
 * @clause kashiwa-r7:10(2)エ
 */
export function softwareIsUpToDate(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return worst([
    eachRow(at, 'software', {
      over: 'day',
      rows: (row) => isDuring(row, day),
      reply: (row) => [supportReply(row.supportEndsOn, day), editionReply(at, row)],
      none: 'not-applicable',
    }),
    eachRow(at, 'terminals', {
      over: 'day',
      rows: (row) => isDuring(row, day) && row.use !== 'telephone' && row.use !== 'other',
      reply: ({ supportEndsOn, updatedOn }) => [
        supportReply(supportEndsOn, day),
        recent(at, 'update-days', updatedOn, UPDATES),
      ],
      none: 'not-applicable',
    }),
  ]);
}

function supportReply(supportEndsOn: string | null, day: string): Reply | null {
  if (supportEndsOn === null) return open('support-end-not-recorded');
  return supportEndsOn < day ? breach('support-ended') : null;
}

function editionReply(at: Inquiry, { edition, latestEdition, latestSince }: SoftwareRow): Reply | null {
  if (edition === null || latestEdition === null) return open('edition-not-recorded');
  if (edition === latestEdition) return null;
  if (latestSince === null) return open('edition-not-recorded');
  const days = at.parameter('update-days');
  if (days === null) return unset('update-days');
  return at.contract.workDay > laterDay(plainDate(latestSince), days) ? breach('edition-old') : null;
}

/**
 * Licences have not run out.
 *
 * @clause kashiwa-r7:10(2)エ
 */
export function licencesAreRenewed(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return eachRow(at, 'software', {
    over: 'day',
    rows: (row) => isDuring(row, day),
    reply: ({ licence, licenceUntil }) => {
      if (licence === 'perpetual') return null;
      if (licence === null || licenceUntil === null) return open('licence-not-recorded');
      return licenceUntil < day ? breach('licence-ended') : null;
    },
    none: 'not-applicable',
  });
}

/**
 * The software of the digital tool has been updated (バージョンアップ等の対応).
 *
 * @clause kashiwa-r7:9(14)
 */
export function toolIsUpdated(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return eachRow(at, 'software', {
    over: 'day',
    rows: (row) => row.use === 'digital-tool' && isDuring(row, day),
    reply: ({ updatedOn }) => {
      if (updatedOn === null) return blank('tool-not-updated');
      return updatedOn > at.asOf ? open('only-a-later-day-recorded') : null;
    },
    none: 'not-applicable',
  });
}
