import type { PolicyReport } from '@fukushi-kit/policy-check';
import type { ChapterVerdicts } from '../picture/index.ts';

/** The counts of a check by chapter as the picture takes them: what is conforming or open counts with the efforts among it. */
export function chapterVerdicts({ chapters }: Pick<PolicyReport, 'chapters'>): readonly ChapterVerdicts[] {
  return chapters.map(({ id, title, counts: { efforts, ...counts } }) => ({
    id,
    label: title,
    counts: {
      conforming: counts.conforming + efforts.conforming,
      nonconforming: counts.nonconforming,
      'not-applicable': counts.notApplicable + efforts.notApplicable,
      unverified: counts.unverified + efforts.unverified,
      'effort-unmet': efforts.effortUnmet,
      'left-to-city': counts.leftToCity,
    },
  }));
}
