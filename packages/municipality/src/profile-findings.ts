import { doubts, isDoubtId, sources } from '@fukushi-kit/clause';
import type { DoubtRecord, MunicipalityProfile } from '@fukushi-kit/schema';
import { citationFindings } from './citation-findings.ts';
import { dueRuleAsRead } from './due-rule-as-read.ts';
import { hasRightCheckDigit } from './municipality-code.ts';
import { openDayFindings } from './open-day-findings.ts';
import { type OwnFinding, ownFinding } from './own-finding.ts';
import { parameterFindings } from './parameter-findings.ts';
import { type RuleId, ruleVersions } from './rule-versions.ts';

type Path = readonly PropertyKey[];

interface Dated {
  readonly from: string;
  readonly to: string | null;
}

/** What stands against a profile of the right shape: what it cites, its versions and periods, its readings. */
export function profileFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  return [
    ...(sources.some(({ id }) => id === profile.source) ? [] : [ownFinding('unknown-source', ['source'])]),
    ...(hasRightCheckDigit(profile.municipality.code)
      ? []
      : [ownFinding('wrong-check-digit', ['municipality', 'code'])]),
    ...citationFindings(profile),
    ...ruleFindings(profile),
    ...readingFindings(profile),
    ...dueRuleFindings(profile),
    ...idFindings(profile),
    ...workFindings(profile),
    ...parameterFindings(profile),
    ...openDayFindings(profile),
    ...periodFindings(profile),
    ...rateFindings(profile),
    ...advanceFindings(profile),
  ];
}

function ruleFindings(profile: MunicipalityProfile): readonly OwnFinding[] {
  return (Object.keys(profile.rules) as RuleId[]).flatMap((id) => {
    const versions = ruleVersions(profile, id);
    const pathTo = (index: number): Path => ['rules', id, ...(Array.isArray(profile.rules[id]) ? [index] : [])];
    return versions.flatMap((version, index) => [
      ...(version.when.op === 'clause' ? [] : [ownFinding('missing-citation', [...pathTo(index), 'when'])]),
      ...versionFindings(versions, version, index, pathTo(index)),
    ]);
  });
}

function versionFindings(all: readonly Dated[], version: Dated, index: number, path: Path): readonly OwnFinding[] {
  return [
    ...(version.to !== null && version.to < version.from ? [ownFinding('reversed-period', [...path, 'to'])] : []),
    ...(all.slice(0, index).some((earlier) => overlaps(earlier, version))
      ? [ownFinding('overlapping-versions', [...path, 'from'])]
      : []),
  ];
}

function overlaps(a: Dated, b: Dated): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function readingFindings({ readings }: MunicipalityProfile): readonly OwnFinding[] {
  return readings.flatMap(({ doubt: id, reading, record }, index) => {
    if (!isDoubtId(id)) return [ownFinding('unknown-doubt', ['readings', index, 'doubt'])];
    const known = doubts.find((doubt) => doubt.id === id)?.readings ?? [];
    const isKnown = (word: string | null): boolean => word === null || known.some((each) => each.id === word);
    return [
      ...(readings.slice(0, index).some(({ doubt }) => doubt === id)
        ? [ownFinding('doubt-twice', ['readings', index, 'doubt'])]
        : []),
      ...(isKnown(reading) ? [] : [ownFinding('unknown-reading', ['readings', index, 'reading'])]),
      ...answerFindings(record, reading, isKnown, ['readings', index, 'record', 'answer']),
    ];
  });
}

/** The answer to a doubt follows its question, and the profile follows the answer. */
function answerFindings(
  record: DoubtRecord | undefined,
  chosen: string | null,
  isKnown: (reading: string | null) => boolean,
  path: Path,
): readonly OwnFinding[] {
  if (record === undefined || record.answer === null) return [];
  const { on, reading } = record.answer;
  return [
    ...(on < record.askedOn ? [ownFinding('answered-before-asked', [...path, 'on'])] : []),
    ...(isKnown(reading) ? [] : [ownFinding('unknown-reading', [...path, 'reading'])]),
    ...(isKnown(reading) && reading !== chosen ? [ownFinding('record-against-reading', [...path, 'reading'])] : []),
  ];
}

/** What a due rule says in values and what the readings of its clause say in words may not differ. */
function dueRuleFindings({ dueRules, readings }: MunicipalityProfile): readonly OwnFinding[] {
  const chosen = (id: string): string | null => readings.find(({ doubt }) => doubt === id)?.reading ?? null;
  return dueRules.flatMap((rule, index) => {
    const values = new Map<string, unknown>(Object.entries(rule));
    return Object.entries(dueRuleAsRead(rule, chosen)).flatMap(([key, value]) =>
      value === values.get(key) ? [] : [ownFinding('due-rule-against-reading', ['dueRules', index, key])],
    );
  });
}

function idFindings({ recipients, dueRules, fees, parameters }: MunicipalityProfile): readonly OwnFinding[] {
  const lists = { recipients, dueRules, fees };
  return [
    ...Object.entries(lists).flatMap(([name, list]) =>
      list.flatMap(({ id }, index) =>
        list.slice(0, index).some((earlier) => earlier.id === id) ? [ownFinding('id-twice', [name, index, 'id'])] : [],
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

/** What a municipality pays for a kind of work stands once; a second price would leave open which one holds. */
function workFindings({ fees }: MunicipalityProfile): readonly OwnFinding[] {
  return fees.flatMap(({ work }, index) =>
    fees.slice(0, index).some((earlier) => earlier.work === work)
      ? [ownFinding('work-twice', ['fees', index, 'work'])]
      : [],
  );
}

function periodFindings({ performancePeriod: period }: MunicipalityProfile): readonly OwnFinding[] {
  const isReversed = period !== null && period.from !== null && period.to < period.from;
  return isReversed ? [ownFinding('reversed-period', ['performancePeriod', 'to'])] : [];
}

function rateFindings({ taxRates, lateInterest }: MunicipalityProfile): readonly OwnFinding[] {
  const none = { from: '9999-12-31', to: '0000-01-01' };
  const interest = lateInterest?.rates ?? [];
  return [
    ...taxRates.flatMap((rate, index) =>
      versionFindings(
        taxRates.map((other) => (other.category === rate.category ? other : none)),
        rate,
        index,
        ['taxRates', index],
      ),
    ),
    ...interest.flatMap((rate, index) => versionFindings(interest, rate, index, ['lateInterest', 'rates', index])),
  ];
}

function advanceFindings({ advances }: MunicipalityProfile): readonly OwnFinding[] {
  const differs = advances !== null && advances.shares !== null && advances.shares.length !== advances.times;
  return differs ? [ownFinding('advances-against-times', ['advances', 'shares'])] : [];
}
