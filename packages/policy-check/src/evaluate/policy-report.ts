import type { PlainDate } from '@fukushi-kit/calendar';
import type { CatalogueId } from '../control/catalogue.ts';
import type { PolicyFinding, WaiverFindingCode } from '../finding-code.ts';
import type { ControlFinding } from './control-finding.ts';
import type { ControlResult } from './control-result.ts';
import type { VerdictCounts } from './verdict-counts.ts';

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
