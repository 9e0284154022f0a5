import type { ClauseId } from '@fukushi-kit/clause';
import type { Severity } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import type { LifeCode } from '../finding-code.ts';
import { type Copy, isOutdated, replaces } from './copy.ts';
import type { LifeFinding } from './life-finding.ts';
import type { LifeState, PlanVersion } from './life-state.ts';
import { type LifeReadings, lifeDoubts } from './life-terms.ts';

type Reading = LifeReadings['copyAtVisit'];

const UPDATE: readonly ClauseId[] = ['chigasaki-r7:8(4)イ'];

/** What is missing or out of date among the copies of a plan. */
export function copyFindings(state: LifeState, readings: LifeReadings): LifeFinding[] {
  return [
    ...state.copies.flatMap((copy) => [...placeFindings(copy), ...ageFindings(copy, state, readings)]),
    ...state.versions.flatMap((version) => visitFindings(version, readings.copyAtVisit)),
  ];
}

/** The copies with the person that only a later version of the plan makes needless (更新前の版の写し). */
export function supersededCopies({ copies }: LifeState): readonly Copy[] {
  return copies.filter((copy) => copy.holder === 'person' && isOfVersionBefore(copy, copies));
}

function placeFindings({ kind, holder, event }: Copy): LifeFinding[] {
  return match({ kind, holder })
    .returnType<LifeFinding[]>()
    .with({ kind: 'contractor-duplicate', holder: 'contractor' }, () => [
      finding('duplicate-not-with-care-plan', event, 'warning', ['chigasaki-r7:8(3)ア', 'chigasaki-r7:10']),
    ])
    .with({ kind: 'person-duplicate', holder: 'contractor' }, () => [
      finding('duplicate-not-with-person', event, 'warning', ['chigasaki-r7:8(3)ア', 'chigasaki-r7:8(2)カ']),
    ])
    .with({ holder: 'not-recorded' }, () => [
      finding('original-not-located', event, 'warning', ['chigasaki-r7:8(3)ア', 'chigasaki-r7:9(3)']),
    ])
    .with({ kind: P._, holder: P._ }, () => [])
    .exhaustive();
}

/** A duplicate older than the original, unless it went back to the city; and what the person should not keep. */
function ageFindings(copy: Copy, { copies, versions }: LifeState, readings: LifeReadings): LifeFinding[] {
  const { copyAtVisit: reading, supersededCopies: before = null } = readings;
  if (isOutdated(copy, copies, versions)) return outdated(copy, copies, before);
  const edition = versions.find(({ version }) => version === copy.version)?.edition ?? 0;
  if (copy.kind === 'provisional' || copy.edition >= edition || copy.holder === 'municipality') return [];
  const severity = reading === 'provisional' ? 'error' : 'warning';
  return [finding('duplicate-not-replaced', copy.event, severity, ['chigasaki-r7:8(3)ア', 'chigasaki-r7:9(3)'])];
}

/** Beside the duplicate of its own version a copy should not stay; of a version before, the city says. */
function outdated(
  copy: Copy,
  copies: readonly Copy[],
  reading: NonNullable<LifeReadings['supersededCopies']> | null,
): LifeFinding[] {
  const found = (severity: Severity, clauses: readonly ClauseId[]): LifeFinding =>
    finding('outdated-copy-with-person', copy.event, severity, clauses);
  if (copies.some((other) => other.version === copy.version && replaces(other, copy)))
    return [found('warning', ['chigasaki-r7:8(2)カ', 'chigasaki-r7:8(3)ア'])];
  if (!isOfVersionBefore(copy, copies)) return [found('notice', UPDATE)];
  const doubt = lifeDoubts.supersededCopies;
  return match(reading)
    .returnType<LifeFinding[]>()
    .with('taken-back', (taken) => [{ ...found('warning', UPDATE), detail: { doubt, reading: taken } }])
    .with('left', () => [])
    .with(null, () => [{ ...found('notice', UPDATE), detail: { doubt } }])
    .exhaustive();
}

/** Whether a duplicate of a later version replaces a copy, and none of its own version does. */
function isOfVersionBefore(copy: Copy, copies: readonly Copy[]): boolean {
  const replacing = copies.filter((other) => replaces(other, copy));
  return replacing.length > 0 && replacing.every((other) => other.version !== copy.version);
}

/** A copy is shared at the visit; which one, the source leaves open. */
function visitFindings({ stage, marks }: PlanVersion, reading: Reading): LifeFinding[] {
  const drafted = marks.drafted?.event;
  const wasShared = marks['provisional-copy-given'] !== undefined || marks['duplicate-given'] !== undefined;
  if (drafted === undefined || stage === 'abandoned' || wasShared) return [];
  const clauses = ['chigasaki-r7:8(2)カ'] as const;
  return match(reading)
    .returnType<LifeFinding[]>()
    .with('provisional', () => [finding('no-copy-at-visit', drafted, 'warning', clauses)])
    .with('after-check', () => [])
    .with(null, () => [
      {
        ...finding('copy-at-visit-not-settled', drafted, 'notice', clauses),
        detail: { doubt: lifeDoubts.copyAtVisit },
      },
    ])
    .exhaustive();
}

function finding(code: LifeCode, event: number, severity: Severity, clauses: readonly ClauseId[]): LifeFinding {
  return { code, path: [event], severity, clauses };
}
