import type { SupervisionRow } from '@fukushi-kit/schema';
import type { ParameterName } from '../control/parameter.ts';
import type { ControlFindingCode } from '../finding-code.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, remarked } from '../judge/judgement.ts';
import { logGap } from '../judge/log-gap.ts';
import { missingIn } from '../judge/missing-in.ts';
import { remarkCollector } from '../judge/remark-collector.ts';
import { open, type Reply } from '../judge/reply.ts';
import { gapJudgement, settled } from '../judge/settled.ts';
import { isUse, type Watch } from '../judge/watch.ts';
import { keptUp, latest } from '../judge/within-days.ts';
import type { BooksCheck, LogCheck } from './check.ts';
import { isInForce } from './ids.ts';
import { isInOffice } from './staff.ts';

type Topic = NonNullable<SupervisionRow['topics']>[number];

const TOPICS: readonly Topic[] = ['copying', 'taking-out', 'incident-report', 'disposal', 'secrecy'];

/** Everybody in office was supervised, or trained, within the agreed months, or joined within them. */
function everybodyWas(kind: SupervisionRow['kind'], parameter: ParameterName, overdue: ControlFindingCode): BooksCheck {
  return (at) => {
    const held = at.rows('supervision').filter((row) => row.kind === kind);
    const replyFor = (number: string, joinedOn: string): Reply | null => {
      const last = latest(
        held.filter(({ staff }) => staff.includes(number)).map(({ on }) => on),
        at.contract.workDay,
      );
      const reply = keptUp(at, parameter, { last, from: joinedOn, until: at.contract.end }, overdue);
      return reply?.weight === 'blank' ? missingIn(at, 'supervision', 'work', overdue) : reply;
    };
    return eachRow(at, 'staff', {
      over: 'day',
      rows: (row) => isInOffice(row, at.contract.workDay),
      reply: ({ number, joinedOn }) => replyFor(number, joinedOn),
      none: 'not-applicable',
    });
  };
}

/**
 * Everybody who handles information is supervised (監督).
 *
 * @clause kashiwa-r7:9(9)
 * @clause chigasaki-r7:特記3(1)
 */
export const everybodyIsSupervised: BooksCheck = everybodyWas(
  'supervision',
  'supervision-months',
  'supervision-overdue',
);

/**
 * Every worker was trained (教育・研修).
 *
 * @clause chigasaki-r7:特記14(1)
 */
export const everybodyIsTrained: BooksCheck = everybodyWas('training', 'training-months', 'training-overdue');

/**
 * The trainings together hold what workers have to keep to when they handle personal information.
 *
 * @clause chigasaki-r7:特記14(1)
 */
export function trainingHoldsTheTopics(at: Inquiry): Judgement {
  const gap = coverageGap(at, 'supervision', 'work');
  const trainings = at.rows('supervision').filter(({ kind }) => kind === 'training');
  const told = new Set(trainings.flatMap(({ topics }) => topics ?? []));
  if (TOPICS.every((topic) => told.has(topic))) return plainly('conforming');
  const unknown = trainings.filter(({ topics }) => topics === null).map(({ number }) => number);
  if (unknown.length > 0) return remarked('open', 'topics-not-recorded', 'supervision', unknown);
  if (gap !== null) return gapJudgement(gap, 'supervision');
  return remarked(
    'breach',
    'training-topic-missing',
    'supervision',
    trainings.map(({ number }) => number),
  );
}

/**
 * Nobody handled information before being trained: the first use of a person's ID does not lie before the first training.
 *
 * @clause chigasaki-r7:特記14(1)
 */
export const trainedBeforeFirstUse: LogCheck = { watch: watchFirstUses };

function watchFirstUses(at: Inquiry): Watch {
  const firstUses = new Map<string, { readonly on: string; readonly sequence: number }>();
  let isEmpty = true;
  return {
    see(row) {
      isEmpty = false;
      const known = firstUses.get(row.login);
      if (row.on <= at.asOf && isUse(row) && (known === undefined || row.on < known.on)) firstUses.set(row.login, row);
    },
    judge() {
      const gap = logGap(at, 'work', isEmpty);
      const collector = remarkCollector('accessLog');
      for (const [login, { on, sequence }] of firstUses) {
        const reply = replyToFirstUse(at, login, on);
        if (reply !== null) collector.add(String(sequence), reply);
      }
      const otherwise = firstUses.size === 0 ? 'not-applicable' : 'conforming';
      return settled(collector.remarks(gap === null), gap, 'accessLog', otherwise);
    },
  };
}

function replyToFirstUse(at: Inquiry, login: string, on: string): Reply | null {
  const id = at.rows('ids').find((row) => row.login === login && isInForce(row, on));
  if (id === undefined) return open('id-not-in-register');
  if (id.kind === 'service') return null;
  const trainings = at.rows('supervision').filter(({ kind }) => kind === 'training');
  const isTrained = id.holders.every((holder) =>
    trainings.some(({ staff, on: trainedOn }) => staff.includes(holder) && trainedOn <= on),
  );
  if (isTrained) return null;
  return missingIn(at, 'supervision', 'work', 'used-before-training');
}
