import { plainDate } from '@fukushi-kit/calendar';
import type { SubcontractRow } from '@fukushi-kit/schema';
import type { ControlFindingCode } from '../finding-code.ts';
import { approvalReply } from '../judge/approval-reply.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { blank, breach, must, open, type Reply, unread } from '../judge/reply.ts';
import { keptUp, latest } from '../judge/within-days.ts';
import type { BooksCheck } from './check.ts';

type Term = NonNullable<SubcontractRow['terms']>[number];

const OPERATING_THE_TOOL = 'kashiwa-r7:11/operating-the-tool';

/** Subcontracts that let somebody handle personal information, or may: it counts unless it is known that they do not. */
function mayHandle({ personalInformation }: SubcontractRow): boolean {
  return personalInformation !== false;
}

function writtenApproval(at: Inquiry, row: SubcontractRow): readonly (Reply | null)[] {
  const { number, approval, startsOn, personalInformation } = row;
  const moment = { on: startsOn, at: null };
  return [
    personalInformation === null ? open('handling-not-recorded') : null,
    approvalReply(at, { scope: 'subcontracting', number: approval, target: number, moment, mustBeWritten: true }),
  ];
}

/**
 * Handling of personal information is subcontracted (再委託) only with the written approval of the city beforehand.
 *
 * @clause kashiwa-r7:9(4)
 */
export function subcontractsAreApproved(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: (row) => writtenApproval(at, row),
    none: 'not-applicable',
  });
}

/**
 * No third party handles personal information, save with the written approval of the city beforehand.
 *
 * @clause chigasaki-r7:特記10(1)
 */
export function thirdPartiesAreApproved(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: (row) => writtenApproval(at, row),
    none: 'conforming',
  });
}

/**
 * The work is not subcontracted, but for building the consultation by a digital tool. Whether operating it is excepted too
 * depends on the reading chosen.
 *
 * @clause kashiwa-r7:11
 */
export function workIsNotSubcontracted(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    reply: ({ work }) => {
      if (work === 'tool-building') return null;
      if (work === 'other') return breach('work-subcontracted');
      const reading = at.reading(OPERATING_THE_TOOL);
      if (reading === null) return unread(OPERATING_THE_TOOL);
      return reading === 'operation-too' ? null : breach('operation-subcontracted');
    },
    none: 'conforming',
  });
}

/**
 * What is excepted is described, with the day of its contract, so that it can be seen to be the building of the tool.
 *
 * @clause kashiwa-r7:11
 */
export function exceptionIsDescribed(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: ({ work }) => work !== 'other',
    reply: ({ scope, contractedOn }) => [
      scope === null ? open('scope-not-described') : null,
      contractedOn === null ? open('contract-day-not-recorded') : null,
    ],
    none: 'not-applicable',
  });
}

/**
 * The agreement with the subcontractor (約定) holds a term that the clause asks for.
 *
 * @clause chigasaki-r7:特記10(3)
 * @clause chigasaki-r7:特記10(5)
 */
export function agreementHolds(term: Term, missing: ControlFindingCode): BooksCheck {
  return (at) =>
    eachRow(at, 'subcontracts', {
      over: 'so-far',
      rows: mayHandle,
      reply: ({ terms }) => must(terms === null ? null : terms.includes(term), missing, 'terms-not-recorded'),
      none: 'not-applicable',
    });
}

/**
 * No subcontractor has passed the handling on (再々委託).
 *
 * @clause chigasaki-r7:特記10(5)
 */
export function nothingIsPassedOn(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: ({ tier }) => (tier > 1 ? breach('passed-on') : null),
    none: 'not-applicable',
  });
}

/**
 * Subcontractors are supervised (監督), again within the agreed months.
 *
 * @clause kashiwa-r7:9(10)
 * @clause chigasaki-r7:特記10(4)
 */
export function subcontractorsAreSupervised(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: ({ supervisedOn, startsOn, endsOn }) => {
      const lastOwed = at.contract.end;
      const until = endsOn !== null && endsOn < lastOwed ? plainDate(endsOn) : lastOwed;
      const last = latest(supervisedOn, at.asOf);
      return keptUp(at, 'supervision-months', { last, from: startsOn, until }, 'subcontractor-unsupervised');
    },
    none: 'not-applicable',
  });
}

/**
 * Subcontractors were made to train their people (教育及び研修).
 *
 * @clause chigasaki-r7:特記14(2)
 */
export function subcontractorsAreTrained(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: ({ trainedOn }) => (latest(trainedOn, at.asOf) === null ? blank('subcontractor-untrained') : null),
    none: 'not-applicable',
  });
}

/**
 * The subcontracts for whose conduct the contractor answers, shown and not judged.
 *
 * @clause chigasaki-r7:特記10(2)
 */
export function subcontractsToAnswerFor(at: Inquiry): Judgement {
  return eachRow(at, 'subcontracts', {
    over: 'so-far',
    rows: mayHandle,
    reply: () => ({ weight: 'told', code: 'answers-for-subcontractor' }),
    none: 'conforming',
  });
}
