import { type Condition, idleLeaves, parseCondition, type Vocabulary } from '@fukushi-kit/rule';
import { type Finding, type MunicipalityProfile, type Parsed, parseMunicipalityProfile } from '@fukushi-kit/schema';
import type { ProfileFindingCode } from './finding-code.ts';
import { profileFindings } from './profile-findings.ts';
import { ruleVocabularies } from './rule-vocabularies.ts';

type ProfileFinding = Finding<ProfileFindingCode>;

/**
 * Reads a profile from unknown input: its shape, its conditions over the published facts, each leaf of which has to
 * decide something, and everything that it cites.
 * All findings come at once; one without findings is ready for use, though points may still be open.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * parseProfile(profile('chigasaki-r7')).ok // => true
 * const wrong = parseProfile({ ...profile('chigasaki-r7'), source: 'chigasaki-r0' });
 * wrong.ok ? [] : wrong.findings.map(({ code, path }) => [code, path]) // => [['unknown-source', ['source']]]
 */
export function parseProfile(input: unknown): Parsed<MunicipalityProfile, ProfileFindingCode> {
  const shape = parseMunicipalityProfile(input);
  const conditions = conditionFindings(input);
  const shapeFindings: readonly ProfileFinding[] = shape.ok ? [] : shape.findings;
  const findings = [
    ...shapeFindings.filter(({ path }) => !conditions.some((condition) => isAbove(path, condition.path))),
    ...conditions,
    ...(shape.ok ? profileFindings(shape.value) : []),
  ];
  if (findings.length > 0) return { ok: false, findings };
  return shape.ok ? shape : { ok: false, findings: shape.findings };
}

/** The deep check of every condition, also where the rest of the profile is misshapen. */
function conditionFindings(input: unknown): readonly ProfileFinding[] {
  return Object.entries(ruleVocabularies).flatMap(([id, vocabulary]) => {
    const versions = at(at(input, 'rules'), id);
    if (versions === undefined) return [];
    const list = Array.isArray(versions) ? [...versions.entries()] : [[undefined, versions] as const];
    return list.flatMap(([index, version]) => {
      const parsed = parseCondition(at(version, 'when'), vocabulary);
      const path = ['rules', id, ...(index === undefined ? [] : [index]), 'when'];
      const found = parsed.ok ? idleFindings(parsed.value, vocabulary) : parsed.findings;
      return found.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
    });
  });
}

/** Leaves that never decide, which is a slip of the pen more often than not. */
function idleFindings(when: Condition, vocabulary: Vocabulary): readonly ProfileFinding[] {
  const idle = idleLeaves(when, vocabulary);
  if (idle === null) return [{ code: 'too-many-states', path: [], severity: 'error' }];
  return idle.map(({ path }) => ({ code: 'idle-leaf', path, severity: 'error' }));
}

/** Whether a finding about the shape says again, less exactly, what the deep check of a condition says. */
function isAbove(path: readonly PropertyKey[], condition: readonly PropertyKey[]): boolean {
  const when = condition.indexOf('when') + 1;
  const shared = Math.min(path.length, when);
  return (
    path[0] === 'rules' && path.length > 1 && path.slice(0, shared).every((step, index) => step === condition[index])
  );
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
