import { doubts } from '@fukushi-kit/clause';
import type { Finding, MunicipalityProfile } from '@fukushi-kit/schema';
import type { OpenPointCode } from './finding-code.ts';

/**
 * What a profile leaves for the municipality to settle, each as a notice: the first day of the period, readings, fees,
 * parameters, and choices that wait for confirmation. A doubt that the profile does not mention is open as well.
 *
 * @clause chigasaki-r7:4
 * @clause chigasaki-r7:12
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * openPoints(profile('chigasaki-r7'))[0] // => { code: 'no-first-day', path: ['performancePeriod', 'from'], severity: 'notice' }
 * openPoints(profile('kashiwa-r7')).some(({ code }) => code === 'fee-open') // => false
 */
export function openPoints(profile: MunicipalityProfile): readonly Finding<OpenPointCode>[] {
  return [
    ...(profile.performancePeriod.from === null ? [notice('no-first-day', ['performancePeriod', 'from'])] : []),
    ...openReadings(profile),
    ...profile.fees.flatMap(({ unitPrice, taxCategory }, index) =>
      unitPrice === null || taxCategory === null ? [notice('fee-open', ['fees', index])] : [],
    ),
    ...profile.parameters.flatMap(({ value }, index) =>
      value === null ? [notice('parameter-open', ['parameters', index, 'value'])] : [],
    ),
    ...unconfirmed(profile),
  ];
}

function openReadings(profile: MunicipalityProfile): readonly Finding<OpenPointCode>[] {
  const chosen = new Map(profile.readings.map(({ doubt, reading }) => [doubt, reading]));
  return doubts
    .filter(({ id }) => id.startsWith(`${profile.source}:`) && (chosen.get(id) ?? null) === null)
    .map(({ id }) => ({ ...notice('reading-open', ['readings']), detail: { doubt: id } }));
}

function unconfirmed({ recipients, consentRegime, openDays }: MunicipalityProfile): readonly Finding<OpenPointCode>[] {
  return [
    ...recipients.flatMap(({ standing }, index) =>
      standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['recipients', index])] : [],
    ),
    ...(consentRegime?.standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['consentRegime'])] : []),
    ...(openDays?.standing === 'to-be-confirmed' ? [notice('to-be-confirmed', ['openDays'])] : []),
  ];
}

function notice(code: OpenPointCode, path: readonly PropertyKey[]): Finding<OpenPointCode> {
  return { code, path, severity: 'notice' };
}
