import { plainDate } from '@fukushi-kit/calendar';
import { dataDigest } from '@fukushi-kit/form';
import { officeText } from '@fukushi-kit/office';
import { type PointCorrected, resubmission, resubmissionForm } from '@fukushi-kit/official-forms';
import { openPoints as pointsToAnswer, reviewOf } from '@fukushi-kit/settlement';
import type { HandedInOriginal } from '../../submission/submission.ts';
import type { Lacking } from '../person/lacking.ts';
import type { HandIn, HandingIn } from './hand-in.ts';
import { moveOf } from './hand-in.ts';
import { longerLife, newsOf } from './life-news.ts';
import type { MonthFile } from './month-file.ts';
import { originalsOf } from './originals-of.ts';
import { words } from './words.ja.ts';

/** A point of the city that waits for an answer, and the original that it is about. */
export interface OpenPoint {
  readonly original: HandedInOriginal;
  readonly point: string;
}

/** Every point that waits for an answer. What was asked twice in the same words has one answer. */
export function openPoints({ log, submissions }: MonthFile): readonly OpenPoint[] {
  const points = pointsToAnswer(log);
  const originals = new Map(
    submissions.flatMap((one) => one.originals).map((original) => [original.original, original]),
  );
  return [...originals.values()].flatMap((original) =>
    [...new Set(points.get(original.original))].map((point) => ({ original, point })),
  );
}

/** What the contractor says of a point. */
export type AnswerOf = (original: string, point: string) => Omit<PointCorrected, 'controlNumber'>;

/** The hand-in of what was corrected, with the letter (再提出書) that answers every point. */
export function handInAgainOf(file: MonthFile, who: HandingIn, answerOf: AnswerOf): HandIn {
  const points = openPoints(file);
  const asked = new Set(points.map(({ original }) => original.original));
  const now = originalsOf(file).filter(({ original }) => asked.has(original));
  const lives = now.flatMap((original) =>
    original.deliverable === 'form-1'
      ? [longerLife(file, original, [...newsOf(file, original), moveOf(file, original, 'resubmitted', who)])]
      : [],
  );
  return {
    originals: [...now, letterOf(file, who, now, answerOf)],
    lives,
    refused: [
      ...unready(file, asked, now),
      ...points
        .filter(({ original, point }) => answerOf(original.original, point).after === null)
        .map(({ point }) => lacking(words.afterMissing(point))),
      ...lives.flatMap(({ refused }) => refused),
    ],
  };
}

/** An original that was asked for and can't be made: the sheet of its person is stopped. */
function unready(
  { result }: MonthFile,
  asked: ReadonlySet<string>,
  now: readonly HandedInOriginal[],
): readonly Lacking[] {
  return [...asked]
    .filter((id) => !now.some(({ original }) => original === id))
    .map((id) => {
      const number = id.slice(0, id.lastIndexOf('/'));
      const error = result.people
        .find(({ controlNumber }) => controlNumber === number)
        ?.findings.find(({ severity }) => severity === 'error');
      return lacking(error === undefined ? words.noOriginal(id) : words.stopped(id, officeText(error)));
    });
}

function lacking(text: string): Lacking {
  return { text, severity: 'error', clauses: ['chigasaki-r7:9(3)'] };
}

/** The letter, from the log as it stands with this hand-in. */
function letterOf(
  { log, month, order, submissions }: MonthFile,
  { on }: HandingIn,
  now: readonly HandedInOriginal[],
  answerOf: AnswerOf,
): HandedInOriginal {
  const again = now.map(({ original }) => ({ kind: 'resubmitted', original, on }) as const);
  const withAgain = [...log, ...again];
  const { name, address, representative, contactPerson, phone } = order.contractor;
  const data = resubmissionForm({
    log: withAgain,
    review: reviewOf(withAgain),
    resubmittedOn: plainDate(on),
    corrected: (original, point) => ({
      controlNumber: now.find((one) => one.original === original)?.controlNumber ?? null,
      ...answerOf(original, point),
    }),
    letter: {
      controlNumber: null,
      contractor: { name, address, representative, contactPerson, phone },
      month,
      noticeNumber: null,
      noticedOn: null,
    },
  });
  return {
    original: `${month}.${submissions.length + 1}/resubmission`,
    deliverable: null,
    form: resubmission.id,
    controlNumber: null,
    data,
    digest: dataDigest(data),
  };
}
