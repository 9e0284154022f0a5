import { plainDate } from '@fukushi-kit/calendar';
import type { AuditRow } from '@fukushi-kit/schema';
import type { ParameterName } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { answered } from '../judge/answered.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, worst } from '../judge/judgement.ts';
import { missingIn } from '../judge/missing-in.ts';
import { open, type Reply } from '../judge/reply.ts';
import { someRow } from '../judge/some-row.ts';
import { doneBy, keptUp, latest } from '../judge/within-days.ts';
import { chainIsIntact } from './access-log.ts';
import type { BooksCheck } from './check.ts';
import { documentIsReviewed } from './documents.ts';

type Kind = AuditRow['kind'];

/**
 * Something is checked again and again: since the last time, or since work started, the agreed months are not over
 * (定期的、適宜).
 *
 * @clause kashiwa-r7:10(2)ウ
 * @clause kashiwa-r7:10(2)オ
 */
export function isCheckedAgain(kind: Kind, parameter: ParameterName, overdue: ControlFindingCode): BooksCheck {
  return (at) => {
    const own = at.rows('audits').filter((row) => row.kind === kind);
    const last = latest(
      own.map(({ on }) => on),
      at.contract.workDay,
    );
    const reply = keptUp(at, parameter, { last, from: at.contract.start, until: at.contract.end }, overdue);
    return answered(at, 'audits', 'work', reply);
  };
}

/**
 * After each incident and each change of the network there was an occasional check (必要に応じた点検).
 *
 * @clause kashiwa-r7:10(2)ウ
 */
export function eventsAreFollowedByChecks(at: Inquiry): Judgement {
  const checks = at.rows('audits').filter(({ kind }) => kind === 'occasional');
  const reply = (number: string, on: string): Reply | null => {
    if (checks.some((check) => check.occasion === number && check.on >= on)) return null;
    return missingIn(at, 'audits', 'so-far', 'no-check-after-event');
  };
  return worst([
    eachRow(at, 'incidents', {
      over: 'work',
      rows: ({ knownOn }) => knownOn <= at.contract.workDay,
      reply: ({ number, knownOn }) => reply(number, knownOn),
      none: 'not-applicable',
    }),
    eachRow(at, 'networks', {
      over: 'work',
      rows: ({ change, from }) => change !== 'initial' && from <= at.contract.workDay,
      reply: ({ number, from }) => reply(number, from),
      none: 'not-applicable',
    }),
  ]);
}

/**
 * What audits and checks found was put right by the day set for it (是正).
 *
 * @clause kashiwa-r7:10(2)ウ
 */
export function remarksAreRemedied(at: Inquiry): Judgement {
  return eachRow(at, 'audits', {
    over: 'work',
    rows: ({ kind }) => kind === 'remark',
    reply: ({ dueOn, doneOn }) => {
      if (dueOn === null) return open('due-day-not-recorded');
      return doneBy(plainDate(dueOn), doneOn, at.asOf, { late: 'remedied-late', undone: 'not-remedied' });
    },
    none: 'not-applicable',
  });
}

/**
 * Measures against loss, alteration and leak are managed all the time: reviewed, with a chain of records that is intact and
 * a backup that was restored in a test (継続した管理).
 *
 * @clause kashiwa-r7:10(2)カ
 */
export function measuresAreManaged(at: Inquiry): Judgement {
  return worst([
    isCheckedAgain('measure-review', 'document-review-months', 'measure-review-overdue')(at),
    chainIsIntact(at),
    someRow(at, 'audits', {
      over: 'work',
      where: ({ kind }) => kind === 'restore-test',
      missing: 'no-restore-test',
    }),
  ]);
}

/**
 * There are measures against leak, loss, damage and alteration that are written down, and somebody checks them.
 *
 * @clause chigasaki-r7:特記2(1)
 */
export function measuresAreTaken(at: Inquiry): Judgement {
  return worst([
    documentIsReviewed('safety-measures')(at),
    someRow(at, 'audits', {
      over: 'work',
      where: ({ kind }) => kind === 'audit' || kind === 'self-check',
      missing: 'measures-never-checked',
    }),
  ]);
}
