import type { MunicipalityProfile } from '@fukushi-kit/schema';
import type { ContractTerms } from './contract-terms.ts';

/** A profile with what the contract adds: values that it leaves open, the shares of the advances, the period agreed on. */
export function termedProfile(
  profile: MunicipalityProfile,
  terms: ContractTerms,
  period: { readonly from: string; readonly to: string },
): MunicipalityProfile {
  const values: Readonly<Record<string, number | null>> = terms.parameters;
  const { advances, settlement, performancePeriod } = profile;
  return {
    ...profile,
    performancePeriod: performancePeriod === null ? null : { ...performancePeriod, ...period },
    parameters: profile.parameters.map((each) => ({ ...each, value: each.value ?? values[each.id] ?? null })),
    advances: advances === null ? null : { ...advances, shares: advances.shares ?? terms.shares },
    settlement:
      settlement === null
        ? null
        : {
            ...settlement,
            labourInsurance: settlement.labourInsurance ?? terms.labourInsurance,
            betweenItems: settlement.betweenItems ?? terms.betweenItems,
          },
  };
}
