import type { SourceFinding, SourceFindingCode } from './source-finding.ts';

/** Findings of one code that are kept; further ones are counted only, so that memory does not grow with the file. */
const MOST_KEPT = 100;

/** What was found while a source is read, and how often. */
export interface FindingCollector {
  readonly add: (finding: SourceFinding) => void;
  readonly findings: () => readonly SourceFinding[];
  readonly counts: () => Readonly<Partial<Record<SourceFindingCode, number>>>;
  /** Whether nothing was found that is an error. */
  readonly isSound: () => boolean;
}

/** Nothing found yet. */
export function findingCollector(): FindingCollector {
  const kept: SourceFinding[] = [];
  const counts = new Map<SourceFindingCode, number>();
  let isSound = true;
  return {
    add(finding) {
      const count = (counts.get(finding.code) ?? 0) + 1;
      counts.set(finding.code, count);
      if (count <= MOST_KEPT) kept.push(finding);
      if (finding.severity === 'error') isSound = false;
    },
    findings: () => [...kept],
    counts: () => Object.fromEntries(counts),
    isSound: () => isSound,
  };
}
