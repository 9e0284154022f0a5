import { beforehand } from '../judge/beforehand.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, worst } from '../judge/judgement.ts';
import { blank, type Reply } from '../judge/reply.ts';
import { someRow } from '../judge/some-row.ts';
import { doneWithin } from '../judge/within-days.ts';
import { networksAt } from './network-at.ts';

/**
 * The city's closed network is there, and the diagram of each network was submitted (配線図の提出).
 *
 * @clause kashiwa-r7:5(7)
 */
export function diagramIsSubmitted(at: Inquiry): Judgement {
  const present = new Set([...networksAt(at).values()].map(({ number }) => number));
  return worst([
    someRow(at, 'networks', {
      over: 'day',
      where: ({ number, kind }) => present.has(number) && kind === 'closed',
      missing: 'no-closed-network',
    }),
    eachRow(at, 'networks', {
      over: 'work',
      rows: ({ change }) => change === 'initial',
      reply: ({ diagramSubmittedOn }) => (diagramSubmittedOn === null ? blank('diagram-not-submitted') : null),
      none: 'conforming',
    }),
  ]);
}

/**
 * Changes of a network were reported beforehand, and the diagram was brought up to date and submitted promptly.
 *
 * @clause kashiwa-r7:5(8)
 */
export function networkChangesAreReported(at: Inquiry): Judgement {
  return eachRow(at, 'networks', {
    over: 'work',
    rows: ({ change }) => change !== 'initial',
    reply: ({ from, reportedOn, diagramSubmittedOn }) => [
      reportReply(reportedOn, from),
      doneWithin(
        at,
        'diagram-days',
        { cause: from, done: diagramSubmittedOn },
        { late: 'diagram-submitted-late', undone: 'diagram-not-submitted' },
      ),
    ],
    none: 'not-applicable',
  });
}

function reportReply(reportedOn: string | null, from: string): Reply | null {
  if (reportedOn === null) return blank('change-not-reported');
  return beforehand(
    { on: reportedOn, at: null },
    { on: from, at: null },
    { late: 'change-reported-afterwards', sameDay: 'change-reported-on-same-day' },
  );
}
