import type { PlainDate } from '@fukushi-kit/calendar';
import type { Catalogue, CatalogueId } from '../control/catalogue.ts';
import type { PolicyFinding, WaiverFindingCode } from '../finding-code.ts';
import { distinct } from './assessment.ts';
import type { ControlFinding } from './control-finding.ts';
import type { ControlResult } from './control-result.ts';
import { type VerdictCounts, verdictCounts } from './verdict-counts.ts';

/**
 * The counts of one chapter.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ChapterCounts {
  readonly id: string;
  readonly title: string;
  readonly counts: VerdictCounts;
}

/**
 * How all controls of a catalogue stand as of a day (点検の結果).
 *
 * @clause none a shape of this project, not of a source
 */
export interface PolicyReport {
  readonly catalogue: CatalogueId;
  readonly asOf: PlainDate;
  /** In the order of the catalogue. */
  readonly results: readonly ControlResult[];
  /** Every finding once, also where controls share their evidence. */
  readonly findings: readonly ControlFinding[];
  readonly counts: VerdictCounts;
  readonly chapters: readonly ChapterCounts[];
  /** Waivers that had no effect, and why. */
  readonly waiverFindings: readonly PolicyFinding<WaiverFindingCode>[];
}

/** The report that the results of a catalogue make. */
export function policyReport(
  { id: catalogue, chapters }: Catalogue,
  asOf: PlainDate,
  results: readonly ControlResult[],
  waiverFindings: PolicyReport['waiverFindings'],
): PolicyReport {
  const within = (ids: ReadonlySet<string>): readonly ControlResult[] =>
    results.filter((result) => ids.has(result.control));
  return {
    catalogue,
    asOf,
    results,
    findings: distinct(results.flatMap(({ findings }) => findings)),
    counts: verdictCounts(results),
    chapters: chapters.map(({ id, title, controls }) => ({
      id,
      title,
      counts: verdictCounts(within(new Set(controls.map((control) => control.id)))),
    })),
    waiverFindings,
  };
}
