import { doubts, isClauseId, isDoubtId, sources } from '@fukushi-kit/clause';
import type { Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import type { ProfileOwnCode } from './finding-code.ts';
import { hasRightCheckDigit } from './municipality-code.ts';
import { type RuleId, ruleVersions } from './rule-versions.ts';

type OwnFinding = Finding<ProfileOwnCode>;
type Path = readonly PropertyKey[];

interface Dated {
  readonly from: string;
  readonly to: string | null;
}

/** What stands against a profile of the right shape: what it cites, its versions and periods, its readings. */
export function profileFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  return [
    ...(sources.some(({ id }) => id === profile.source) ? [] : [finding('unknown-source', ['source'])]),
    ...(hasRightCheckDigit(profile.municipality.code) ? [] : [finding('wrong-check-digit', ['municipality', 'code'])]),
    ...citationFindings(profile),
    ...ruleFindings(profile),
    ...readingFindings(profile),
    ...dueRuleFindings(profile),
    ...idFindings(profile),
    ...periodFindings(profile),
  ];
}

function citationFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  const { performancePeriod, consentRegime, openDays, openingHours } = profile;
  const single: readonly (readonly [Path, { readonly clause: string } | null])[] = [
    [['performancePeriod'], performancePeriod],
    [['consentRegime'], consentRegime],
    [['openDays'], openDays],
    [['openingHours'], openingHours],
  ];
  const lists = (['recipients', 'dueRules', 'planners', 'fees', 'parameters'] as const).flatMap((name) =>
    profile[name].map((entry, index) => [[name, index], entry] as const),
  );
  return [...single, ...lists].flatMap(([path, entry]) =>
    entry === null || isClauseId(entry.clause) ? [] : [finding('unknown-clause', [...path, 'clause'])],
  );
}

function ruleFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  return (Object.keys(profile.rules) as RuleId[]).flatMap((id) => {
    const versions = ruleVersions(profile, id);
    const pathTo = (index: number): Path => ['rules', id, ...(Array.isArray(profile.rules[id]) ? [index] : [])];
    return versions.flatMap((version, index) => [
      ...(version.when.op === 'clause' ? [] : [finding('missing-citation', [...pathTo(index), 'when'])]),
      ...versionFindings(versions, version, index, pathTo(index)),
    ]);
  });
}

function versionFindings(all: readonly Dated[], version: Dated, index: number, path: Path): readonly OwnFinding[] {
  return [
    ...(version.to !== null && version.to < version.from ? [finding('reversed-period', [...path, 'to'])] : []),
    ...(all.slice(0, index).some((earlier) => overlaps(earlier, version))
      ? [finding('overlapping-versions', [...path, 'from'])]
      : []),
  ];
}

function overlaps(a: Dated, b: Dated): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function readingFindings({ readings }: MunicipalityProfile): readonly OwnFinding[] {
  return readings.flatMap(({ doubt: id, reading }, index) => {
    if (!isDoubtId(id)) return [finding('unknown-doubt', ['readings', index, 'doubt'])];
    const known = doubts.find((doubt) => doubt.id === id)?.readings ?? [];
    return [
      ...(readings.slice(0, index).some(({ doubt }) => doubt === id)
        ? [finding('doubt-twice', ['readings', index, 'doubt'])]
        : []),
      ...(reading === null || known.some((each) => each.id === reading)
        ? []
        : [finding('unknown-reading', ['readings', index, 'reading'])]),
    ];
  });
}

/** A due rule says in values what the readings of its clause say in words; the two may not differ. */
function dueRuleFindings({ dueRules, readings }: MunicipalityProfile): readonly OwnFinding[] {
  const chosen = (clause: string, word: string): string | null =>
    readings.find(({ doubt }) => doubt === `${clause}/${word}`)?.reading ?? null;
  return dueRules.flatMap(({ clause, reportMadeIn, holidayRule }, index) => [
    ...[
      ['reportMadeIn', reportMadeIn, chosen(clause, 'report-month')] as const,
      ['holidayRule', holidayRule, chosen(clause, 'closed-day')] as const,
    ].flatMap(([key, value, reading]) =>
      reading === null || reading === value ? [] : [finding('due-rule-against-reading', ['dueRules', index, key])],
    ),
  ]);
}

function idFindings({ recipients, dueRules, fees, parameters }: MunicipalityProfile): readonly OwnFinding[] {
  const lists = { recipients, dueRules, fees };
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.flatMap(({ id }, index) =>
        list.slice(0, index).some((earlier) => earlier.id === id) ? [finding('id-twice', [name, index, 'id'])] : [],
      ),
    ),
    ...parameters.flatMap((parameter, index) =>
      versionFindings(
        parameters.map((other) => (other.id === parameter.id ? other : { from: '9999-12-31', to: '0000-01-01' })),
        parameter,
        index,
        ['parameters', index],
      ),
    ),
  ];
}

function periodFindings({ performancePeriod: { from, to } }: MunicipalityProfile): readonly OwnFinding[] {
  return from !== null && to < from ? [finding('reversed-period', ['performancePeriod', 'to'])] : [];
}

function finding(code: ProfileOwnCode, path: Path): OwnFinding {
  return { code, path, severity: 'error' };
}
