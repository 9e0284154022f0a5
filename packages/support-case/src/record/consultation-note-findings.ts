import type { CentreLog } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';

type NoteFinding = SupportFinding<'doubt-unsettled' | 'instruction-not-followed' | 'instruction-following-open'>;

/**
 * Consultations with the city (協議) whose doubt (疑義) is not settled, and instructions of the city that were not followed or
 * of which nobody recorded it. An instruction settles a doubt.
 *
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const note = { number: 'N-1', on: '2025-04-10', question: '責任者は4.5人工に入るか。', answer: null, instruction: '入れないこと。', isFollowed: false }
 * consultationNoteFindings([note]).map(({ code }) => code) // => ['instruction-not-followed']
 * consultationNoteFindings([{ ...note, instruction: null, isFollowed: null }]).map(({ code }) => code) // => ['doubt-unsettled']
 */
export function consultationNoteFindings(notes: CentreLog['consultationNotes']): readonly NoteFinding[] {
  return notes.flatMap<NoteFinding>(({ answer, instruction, isFollowed }, index) => {
    const at = { path: ['consultationNotes', index], clauses: ['kashiwa-r7:14(1)'] } as const;
    if (instruction === null) return answer === null ? [{ ...at, code: 'doubt-unsettled', severity: 'notice' }] : [];
    if (isFollowed === true) return [];
    return isFollowed === null
      ? [{ ...at, code: 'instruction-following-open', severity: 'warning' }]
      : [{ ...at, code: 'instruction-not-followed', severity: 'error' }];
  });
}
