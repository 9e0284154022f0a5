import type { PlainDate } from '@fukushi-kit/calendar';
import type { SafetyReportForm, SafetyStructure } from '@fukushi-kit/schema';
import { changedItems } from './changed-items.ts';
import { valueText } from './value-text.ts';

/**
 * The data of the report on safety measures and responsibility from the structure as it stands. With the structure that
 * was reported before it is the notice of a change, which names what changed.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(3)
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * import type { SafetyStructure } from '@fukushi-kit/schema';
 * const days = [{ from: '2025-05-01', to: null }];
 * const reported: SafetyStructure = {
 *   schemaVersion: '1', version: 1, internalRules: [], responsibleManagers: [], workplaces: [],
 *   workers: [{ number: 'S-02', name: '見本 花子', role: '保健師', days }], reports: [{ version: 1, on: '2025-05-12' }],
 * };
 * const structure = { ...reported, version: 2, workers: [{ number: 'S-02', name: '見本 花子', role: '看護師', days }] };
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sender = { controlNumber: null, contractName: null, contractor };
 * const data = safetyReportForm({ structure, reported, madeOn: null, workStartsOn: null, sender });
 * data.kind // => 'change'
 * data.reportedOn // => '2025-05-12'
 * data.changes // => [{ item: '従事者　見本 花子　職名又は役割', before: '保健師', after: '看護師', on: null }]
 */
export function safetyReportForm(given: {
  readonly structure: SafetyStructure;
  /** The structure that the city knows, `null` before the first report. */
  readonly reported: SafetyStructure | null;
  readonly madeOn: PlainDate | null;
  readonly workStartsOn: PlainDate | null;
  readonly sender: Pick<SafetyReportForm, 'controlNumber' | 'contractName' | 'contractor'>;
}): SafetyReportForm {
  const { structure, reported, madeOn, workStartsOn, sender } = given;
  return {
    schemaVersion: '1',
    ...sender,
    madeOn,
    kind: reported === null ? 'report' : 'change',
    workStartsOn,
    version: structure.version,
    reportedOn: structure.reports.findLast(({ version }) => version === reported?.version)?.on ?? null,
    internalRules: (structure.internalRules ?? []).map(({ title, edition, madeOn: made }) => ({
      title,
      edition,
      madeOn: made,
    })),
    people: [
      ...peopleOf(structure.responsibleManagers, 'responsible-manager'),
      ...peopleOf(structure.workers, 'worker'),
    ],
    workplaces: (structure.workplaces ?? []).map(({ name, uses, measures }) => ({
      name,
      uses,
      measures: measures && valueText(measures),
    })),
    changes: reported === null ? [] : changedItems(reported, structure),
  };
}

/** A row for each spell in which a person is assigned. */
function peopleOf(
  people: SafetyStructure['workers'],
  duty: NonNullable<SafetyReportForm['people'][number]['duty']>,
): SafetyReportForm['people'] {
  return (people ?? []).flatMap(({ name, role, days }) => days.map(({ from, to }) => ({ duty, name, role, from, to })));
}
