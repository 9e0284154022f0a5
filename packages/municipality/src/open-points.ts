import { type Doubt, doubts } from '@fukushi-kit/clause';
import type { ChoiceOfReading, Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import type { OpenPointCode } from './finding-code.ts';

type OpenPoint = Finding<OpenPointCode>;

/**
 * What a profile leaves for the municipality to settle, each as a notice: the period, readings, recipients, the consent
 * regime, fees and other money, parameters, choices that wait for confirmation, and values that nobody verified. A doubt
 * that the profile does not mention is open as well.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * openPoints(profile('chigasaki-r7'))[0] // => { code: 'no-first-day', path: ['performancePeriod', 'from'], severity: 'notice' }
 * openPoints(profile('fukuoka-r3')).map(({ code }) => code)
 * // => ['no-period', 'no-rule', 'recipients-open', 'regime-open', 'to-be-confirmed']
 */
export function openPoints(profile: MunicipalityProfile): readonly Finding<OpenPointCode>[] {
  return [
    ...openPeriod(profile),
    ...(profile.source === 'web' && profile.rules['evacuation-plan/eligibility'] === undefined
      ? [notice('no-rule', ['rules', 'evacuation-plan/eligibility'])]
      : []),
    ...openReadings(profile),
    ...openSharing(profile),
    ...openMoney(profile),
    ...profile.parameters.flatMap(({ value }, index) =>
      value === null ? [notice('parameter-open', ['parameters', index, 'value'])] : [],
    ),
    ...unconfirmed(profile),
    ...unverified(profile),
  ];
}

function openPeriod({ performancePeriod: period }: MunicipalityProfile): readonly OpenPoint[] {
  if (period === null) return [notice('no-period', ['performancePeriod'])];
  return period.from === null ? [notice('no-first-day', ['performancePeriod', 'from'])] : [];
}

function openReadings(profile: MunicipalityProfile): readonly OpenPoint[] {
  const own = doubts.filter(({ id }) => id.startsWith(`${profile.source}:`));
  return own.flatMap((doubt) => {
    const code = openReading(
      doubt,
      profile.readings.find((choice) => choice.doubt === doubt.id),
    );
    return code === null ? [] : [{ ...notice(code, ['readings']), detail: { doubt: doubt.id } }];
  });
}

/** What is open about a doubt: the reading, its answer, or on what it was chosen where only the municipality can. */
function openReading(doubt: Doubt, choice: ChoiceOfReading | undefined): OpenPointCode | null {
  const { reading = null, note = null, record } = choice ?? {};
  return match({ reading, note, record, default: doubt.default })
    .returnType<OpenPointCode | null>()
    .with({ record: { answer: null } }, () => 'answer-awaited')
    .with({ record: { answer: { reading: null } } }, () => 'answer-fits-no-reading')
    .with({ reading: null }, () => 'reading-open')
    .with({ reading: P.string, note: null, record: undefined, default: null }, () => 'chosen-without-record')
    .otherwise(() => null);
}

/** A contract that is not about evacuation plans provides nobody's roster or plan. */
function openSharing({
  rules,
  source,
  consentRegime,
  recipients,
  dueRules,
}: MunicipalityProfile): readonly OpenPoint[] {
  const isAboutPlans = source === 'web' || rules['evacuation-plan/eligibility'] !== undefined;
  return [
    ...(isAboutPlans && recipients.length === 0 ? [notice('recipients-open', ['recipients'])] : []),
    ...(isAboutPlans && consentRegime === null ? [notice('regime-open', ['consentRegime'])] : []),
    ...(['roster', 'plan'] as const).flatMap((what) =>
      consentRegime?.[what] === null ? [notice('regime-open', ['consentRegime', what])] : [],
    ),
    ...dueRules.flatMap(({ holidayRule }, index) =>
      holidayRule === null ? [notice('due-rule-open', ['dueRules', index, 'holidayRule'])] : [],
    ),
  ];
}

function openMoney({ fees, advances, settlement, lateInterest }: MunicipalityProfile): readonly OpenPoint[] {
  return [
    ...fees.flatMap(({ price, taxCategory }, index) =>
      price === null || taxCategory === null ? [notice('fee-open', ['fees', index])] : [],
    ),
    ...(advances?.shares === null ? [notice('advances-open', ['advances', 'shares'])] : []),
    ...(['labourInsurance', 'betweenItems', 'tax'] as const).flatMap((what) =>
      settlement?.[what] === null ? [notice('settlement-open', ['settlement', what])] : [],
    ),
    ...(lateInterest?.rateOf === null ? [notice('late-interest-open', ['lateInterest', 'rateOf'])] : []),
  ];
}

function unconfirmed({ recipients, consentRegime, openDays }: MunicipalityProfile): readonly OpenPoint[] {
  return [
    ...recipients.flatMap(({ standing }, index) =>
      standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['recipients', index])] : [],
    ),
    ...(consentRegime?.standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['consentRegime'])] : []),
    ...(openDays?.standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['openDays'])] : []),
  ];
}

function unverified({ sources, taxRates, lateInterest }: MunicipalityProfile): readonly OpenPoint[] {
  const lists = [
    ['sources', sources],
    ['taxRates', taxRates],
  ] as const;
  const interest =
    lateInterest === null ? [] : [lateInterest.daysInYear, lateInterest.smallSums, ...lateInterest.rates];
  return [
    ...lists.flatMap(([name, list]) =>
      list.flatMap(({ standing }, index) => (standing === 'unverified' ? [notice('unverified', [name, index])] : [])),
    ),
    ...(interest.some(({ standing }) => standing === 'unverified') ? [notice('unverified', ['lateInterest'])] : []),
  ];
}

function notice(code: OpenPointCode, path: readonly PropertyKey[]): OpenPoint {
  return { code, path, severity: 'notice' };
}
