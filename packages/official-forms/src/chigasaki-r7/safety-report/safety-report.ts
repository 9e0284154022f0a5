import type { FormDefinition } from '@fukushi-kit/form';
import { reception } from '../../drafting/reception.ts';
import { changes } from './changes.ts';
import { internalRules } from './internal-rules.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { workplaces } from './workplaces.ts';

const NAMED = 'chigasaki-r7:特記2(2)';
const PLACES = 'chigasaki-r7:特記2(3)';
const REPORT = 'chigasaki-r7:特記2(4)';
const CHANGE = 'chigasaki-r7:特記2(6)';

/**
 * The report on safety measures and responsibility (安全対策・管理責任体制) before work starts, and, on the same sheet,
 * the notice of a change of it.
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause chigasaki-r7:特記2(3)
 * @clause chigasaki-r7:特記2(4)
 * @clause chigasaki-r7:特記2(6)
 *
 * @example
 * safetyReport.title // => '安全対策・管理責任体制 報告書／変更届'
 */
export const safetyReport: FormDefinition = {
  id: 'chigasaki-r7/safety-report',
  version: '1',
  title: '安全対策・管理責任体制 報告書／変更届',
  standing: 'reference',
  clauses: [NAMED, PLACES, REPORT, CHANGE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/safety-report.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'safety-report',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '報告日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '個人情報取扱特記事項第2条に基づき、安全対策及び管理責任体制を次のとおり報告（届出）します。',
          size: 9.5,
          clauses: [REPORT, CHANGE],
        },
        { kind: 'gap', height: 2 },
        report,
        { kind: 'heading', id: 'rules.heading', text: '1　個人情報の取扱いに関する規定類' },
        internalRules,
        { kind: 'heading', id: 'people.heading', text: '2　管理責任者及び従事者' },
        people,
        { kind: 'heading', id: 'workplaces.heading', text: '3　作業場所及び安全対策' },
        workplaces,
        { kind: 'heading', id: 'changes.heading', text: '4　変更した事項', note: '変更の届出のときに書く' },
        changes,
        { kind: 'gap', height: 3 },
        reception,
      ],
    },
  ],
};
