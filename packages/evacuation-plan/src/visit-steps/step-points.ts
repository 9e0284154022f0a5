import type { StepPoint, VisitStepId } from '@fukushi-kit/schema';

/** What each step has to confirm, explain or ask, as its clause names it; a step without points is done or not. */
export const stepPoints: Readonly<Record<VisitStepId, readonly StepPoint[]>> = {
  '8(1)ア': [],
  '8(1)イ': ['name', 'address', 'birth-date', 'care-level'],
  '8(1)ウ': [],
  '8(1)エ': ['risks', 'actions', 'destinations'],
  '8(2)ア': ['commission', 'purpose'],
  '8(2)イ': ['roster', 'plan'],
  '8(2)ウ': ['roster-provision-asked', 'roster-form-requested'],
  '8(2)エ': ['plan-written', 'supporter-provision-asked'],
  '8(2)オ': ['plan-provision-asked', 'plan-form-requested'],
  '8(2)カ': ['copy-shared', 'sharing-urged'],
  '8(2)キ': ['minor-change', 'provider-change'],
};
