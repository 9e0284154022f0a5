import type { SafetyStructure } from '@fukushi-kit/schema';
import type { PolicyFinding, SafetyStructureCode } from '../finding-code.ts';
import { headcountFindings } from './headcount-findings.ts';
import { numberFindings } from './number-findings.ts';
import { peopleFindings } from './people-findings.ts';
import { reportFindings } from './report-findings.ts';
import { ruleFindings } from './rule-findings.ts';
import type { StructureQuestion } from './structure-question.ts';
import { workplaceFindings } from './workplace-findings.ts';

/**
 * Everything that is missing, contradicts itself or is open in a safety structure (安全対策・管理責任体制): its internal
 * rules, responsible manager and workers on every day from the start of work to `asOf`, the safety measures of each
 * workplace, and the report to the city before work started. What nobody recorded is a warning, never "no".
 *
 * After the end of work nobody has to be assigned: ask as of its last day.
 *
 * @throws {RangeError} if a day of the structure does not exist; read it with `parseDocument('SafetyStructure', …)`.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(3)
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import type { SafetyStructure } from '@fukushi-kit/schema';
 * const days = [{ from: '2025-04-21', to: null }];
 * const structure: SafetyStructure = {
 *   schemaVersion: '1', version: 1, workers: [{ number: 'S-02', name: '見本 花子', role: null, days }], reports: [],
 *   internalRules: [{ number: 'R-1', title: '個人情報取扱規程', edition: '第2版', madeOn: '2024-04-01' }],
 *   responsibleManagers: [{ number: 'S-01', name: '見本 太郎', role: '所長', days: [{ from: '2025-04-22', to: null }] }],
 *   workplaces: [{ number: 'P-1', name: 'センター事務室', uses: ['handling', 'storage'], measures: [] }],
 * };
 * const [workStartedOn, asOf] = [plainDate('2025-04-21'), plainDate('2025-06-30')];
 * const found = safetyStructureFindings(structure, { asOf, workStartedOn, severalManagers: null });
 * found.map(({ code, detail }) => [code, detail])
 * // => [
 * //   ['no-responsible-manager', { from: '2025-04-21', to: '2025-04-21' }],
 * //   ['workplace-without-measure', undefined],
 * //   ['not-reported', { before: '2025-04-21' }],
 * // ]
 */
export function safetyStructureFindings(
  structure: SafetyStructure,
  question: StructureQuestion,
): readonly PolicyFinding<SafetyStructureCode>[] {
  return [
    ...ruleFindings(structure, question),
    ...peopleFindings(structure, 'responsibleManagers'),
    ...peopleFindings(structure, 'workers'),
    ...headcountFindings(structure, question),
    ...workplaceFindings(structure),
    ...numberFindings(structure),
    ...reportFindings(structure, question),
  ];
}
