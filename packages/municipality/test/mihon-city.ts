import type { ChoiceOfReading, DoubtRecord, MunicipalityProfile } from '@fukushi-kit/schema';
import { profile } from '../src/index.ts';

/** An invented city that works by the specification of Chigasaki, with the readings that a test gives it. */
export function mihonCity(...readings: readonly ChoiceOfReading[]): MunicipalityProfile {
  const { municipality, ...contract } = profile('chigasaki-r7');
  return {
    ...contract,
    id: 'mihon-r8',
    municipality: { ...municipality, name: '見本市' },
    readings: [...contract.readings.filter(({ doubt }) => readings.every((each) => each.doubt !== doubt)), ...readings],
  };
}

/** What the contractor asked the invented city on 1 May, and its answer of 20 May, with what a test changes. */
export function recordOf(reading: string | null, change: Partial<DoubtRecord> = {}): DoubtRecord {
  return {
    askedOn: '2025-05-01',
    askedBy: 'contractor',
    question: null,
    answer: { on: '2025-05-20', by: '見本市福祉課', text: '見本の答え。', reading },
    reference: '見福第12号',
    ...change,
  };
}
