import type { DutyFacts } from '@fukushi-kit/schema';
import type { Sent } from '../../plain-form/sent.ts';

/** The days of the contract as a form sent them; the border says whether they are any. */
export function contractSent({ text, truth }: Pick<Sent, 'text' | 'truth'>): DutyFacts['contract'] {
  return {
    concludedOn: text('contract.concludedOn'),
    workStartedOn: text('contract.workStartedOn'),
    endedOn: text('contract.endedOn'),
    isHandoverNeeded: truth('contract.isHandoverNeeded'),
  };
}
