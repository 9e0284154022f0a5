import { plainDate } from '@fukushi-kit/calendar';
import type { AssignedPerson, InternalRule, SafetyStructure, Workplace } from '@fukushi-kit/schema';
import type { StructureQuestion } from '../src/index.ts';

/** An internal rule of April 2024; the parts given stand in its place. */
export function rule(parts: Partial<InternalRule> = {}): InternalRule {
  return { number: 'R-1', title: '個人情報取扱規程', edition: '第2版', madeOn: '2024-04-01', ...parts };
}

/** 見本 太郎, assigned from the start of work; the parts given stand in their place. */
export function person(parts: Partial<AssignedPerson> = {}): AssignedPerson {
  return { number: 'S-01', name: '見本 太郎', role: '所長', days: [{ from: '2025-04-21', to: null }], ...parts };
}

/** A locked office where information is handled and stored; the parts given stand in their place. */
export function workplace(parts: Partial<Workplace> = {}): Workplace {
  return {
    number: 'P-1',
    name: 'センター事務室',
    uses: ['handling', 'storage'],
    measures: [{ kind: 'locking', what: '無人のときは施錠する' }],
    ...parts,
  };
}

/** A safety structure against which nothing stands; the parts given stand in their place. */
export function structure(parts: Partial<SafetyStructure> = {}): SafetyStructure {
  return {
    schemaVersion: '1',
    version: 1,
    internalRules: [rule()],
    responsibleManagers: [person()],
    workers: [person({ number: 'S-02', name: '見本 花子', role: null })],
    workplaces: [workplace()],
    reports: [{ version: 1, on: '2025-04-14' }],
    ...parts,
  };
}

/** As of the end of June 2025, when work started on 21 April; the parts given stand in their place. */
export function question(parts: Partial<StructureQuestion> = {}): StructureQuestion {
  return {
    asOf: plainDate('2025-06-30'),
    workStartedOn: plainDate('2025-04-21'),
    severalManagers: null,
    ...parts,
  };
}
