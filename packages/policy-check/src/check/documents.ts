import type { DocumentRow } from '@fukushi-kit/schema';
import { answered } from '../judge/answered.ts';
import { beforehand } from '../judge/beforehand.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, remarked, worst } from '../judge/judgement.ts';
import { blank, breach, open, type Reply } from '../judge/reply.ts';
import { someRow } from '../judge/some-row.ts';
import { doneWithin, keptUp, latest } from '../judge/within-days.ts';
import type { BooksCheck } from './check.ts';

type Kind = DocumentRow['kind'];

/**
 * A document of a kind is there: internal rules (規定類), a procedure (手順書), a list.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause kashiwa-r7:10(2)ク
 * @clause kashiwa-r7:10(2)サ
 * @clause kashiwa-r7:5(1)
 */
export function documentIsKept(kind: Kind): BooksCheck {
  return (at) => someRow(at, 'documents', { over: 'day', where: isOf(kind), missing: 'document-missing' });
}

/** Whether a document is of a kind and there; one without a day is not known to be there yet. */
function isOf(kind: Kind): (row: DocumentRow) => boolean | null {
  return (row) => row.kind === kind && (row.madeOn === null ? null : true);
}

/**
 * The rules on IDs (IDの規定) are there, with an edition and whoever approved it.
 *
 * @clause kashiwa-r7:10(2)オ
 */
export function idRulesAreApproved(at: Inquiry): Judgement {
  return someRow(at, 'documents', {
    over: 'day',
    where: (row) => {
      if (row.kind !== 'id-rules') return false;
      return row.madeOn === null || row.edition === null || row.approvedBy === null ? null : true;
    },
    missing: 'document-missing',
    unknown: 'edition-not-approved',
  });
}

/**
 * A document of a kind is there and was reviewed within the agreed months (見直し).
 *
 * @clause kashiwa-r7:9(3)
 * @clause kashiwa-r7:10(2)カ
 * @clause chigasaki-r7:特記2(1)
 */
export function documentIsReviewed(kind: Kind): BooksCheck {
  return (at) => {
    const kept = documentIsKept(kind)(at);
    if (kept.standing !== 'conforming') return kept;
    const own = at.rows('documents').filter((row) => row.kind === kind);
    const days = own.flatMap(({ madeOn, reviewedOn }) => [madeOn, reviewedOn]);
    const last = latest(days, at.asOf);
    const overdue = last === null ? null : reviewReply(at, last);
    const isWrittenOver = days.some((day) => day !== null && day > at.asOf);
    const reply = overdue?.weight === 'blank' && isWrittenOver ? open('only-a-later-day-recorded') : overdue;
    return answered(
      at,
      'documents',
      'day',
      reply,
      own.map(({ number }) => number),
    );
  };
}

function reviewReply(at: Inquiry, last: string): Reply | null {
  return keptUp(at, 'document-review-months', { last, from: last, until: at.contract.end }, 'review-overdue');
}

/**
 * The safety measures and the responsible structure were reported to the city before work started (着手前の報告).
 *
 * @clause chigasaki-r7:特記2(4)
 */
export function structureIsReportedBeforeStart(at: Inquiry): Judgement {
  const start = at.contract.row.workStartsOn;
  if (start === null) return remarked('open', 'start-of-work-not-recorded', 'contract');
  const reports = at.rows('documents').filter(({ kind }) => kind === 'structure-report');
  const days = reports.flatMap(({ submittedOn }) => submittedOn ?? []).toSorted();
  const numbers = reports.map(({ number }) => number);
  return answered(at, 'documents', 'work', replyToReport(at, days[0], start), numbers);
}

/** An earlier report that the register does not hold would put things right, so a fault is a blank. */
function replyToReport(at: Inquiry, first: string | undefined, start: string): Reply | null {
  if (first === undefined) return start > at.asOf ? open('structure-not-reported') : blank('structure-not-reported');
  const [report, work] = [
    { on: first, at: null },
    { on: start, at: null },
  ];
  const codes = { late: 'structure-reported-after-start', sameDay: 'structure-reported-on-day-of-start' } as const;
  const reply = beforehand(report, work, codes);
  return reply?.weight === 'breach' ? blank(reply.code) : reply;
}

/**
 * How people are reached at night and on closed days was agreed on with the city and others (休日・夜間の連絡体制).
 *
 * @clause kashiwa-r7:4(2)ク
 */
export function afterHoursAreAgreedOn(at: Inquiry): Judgement {
  return worst([
    documentIsKept('after-hours-contacts')(at),
    eachRow(at, 'documents', {
      over: 'day',
      rows: ({ kind }) => kind === 'after-hours-contacts',
      reply: ({ consultedOn }) => (consultedOn === null ? blank('not-consulted') : null),
      none: 'not-applicable',
    }),
  ]);
}

/**
 * The layout was changed after consulting the city, and the drawing was submitted promptly (レイアウト図).
 *
 * @clause kashiwa-r7:5(2)
 */
export function layoutChangesAreShown(at: Inquiry): Judgement {
  return eachRow(at, 'documents', {
    over: 'work',
    rows: ({ kind }) => kind === 'layout-drawing',
    reply: ({ madeOn, consultedOn, submittedOn }) => {
      if (madeOn === null) return open('document-day-not-recorded');
      const consulted =
        consultedOn === null ? blank('not-consulted') : consultedOn > madeOn ? breach('consulted-afterwards') : null;
      const drawing = { cause: madeOn, done: submittedOn };
      return [
        consulted,
        doneWithin(at, 'layout-days', drawing, { late: 'drawing-submitted-late', undone: 'drawing-not-submitted' }),
      ];
    },
    none: 'not-applicable',
  });
}

/**
 * At every visit the purpose was explained and consent asked for (趣旨の説明、同意の確認).
 *
 * @clause chigasaki-r7:特記5
 */
export function collectedByFairMeans(at: Inquiry): Judgement {
  return eachRow(at, 'documents', {
    over: 'work',
    rows: ({ kind }) => kind === 'visit-record',
    reply: ({ points }) => {
      if (points === null) return open('points-not-recorded');
      const isFair = points.includes('purpose-explained') && points.includes('consent-asked');
      return isFair ? null : breach('not-explained');
    },
    none: 'not-applicable',
  });
}

/**
 * The city sat in at the meetings with the vendor of the digital tool, or agreed to stay away.
 *
 * @clause kashiwa-r7:14(7)
 */
export function citySitsInAtVendorMeetings(at: Inquiry): Judgement {
  return eachRow(at, 'documents', {
    over: 'work',
    rows: ({ kind }) => kind === 'vendor-meeting-minutes',
    reply: ({ points }) => {
      if (points === null) return open('points-not-recorded');
      const isAgreed = points.includes('city-attended') || points.includes('city-absence-agreed');
      return isAgreed ? null : breach('city-not-at-meeting');
    },
    none: 'not-applicable',
  });
}
