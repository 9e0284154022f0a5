import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { reception } from '../../drafting/reception.ts';
import { passage } from '../../drafting/text.ts';
import { head } from './head.ts';
import { staff } from './staff.ts';

const RESPONSIBLE = 'kashiwa-r7:6(4)';
const CHART = 'kashiwa-r7:6(6)';
const CHANGE = 'kashiwa-r7:6(7)';

/**
 * The organization chart (組織図): how the responsible person and the staff are placed, drawn and as a table.
 *
 * @clause kashiwa-r7:6(4)
 * @clause kashiwa-r7:6(6)
 * @clause kashiwa-r7:6(7)
 *
 * @example
 * organizationChart.title // => '組織図'
 */
export const organizationChart: FormDefinition = {
  id: 'kashiwa-r7/organization-chart',
  version: '1',
  title: '組織図',
  standing: 'reference',
  clauses: [RESPONSIBLE, CHART, CHANGE],
  schema: 'https://fukushi-kit.example/schemas/1/forms/organization-chart.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'organization-chart',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '柏市地域生活支援センター（福祉の総合相談）事業の責任者及び事業従事者の配置状況を，次のとおり提出します。',
          clauses: [CHART],
        },
        { kind: 'gap', height: 1.5 },
        head,
        { kind: 'heading', id: 'chart.heading', text: '1　組織図' },
        {
          kind: 'figure',
          id: 'chart',
          caption: '組織図',
          height: 75,
          frame: 'thick',
          bind: '/chart',
          label: '組織図',
          help: '責任者を1名定め，その下に事業従事者を置きます',
          clauses: [RESPONSIBLE, CHART],
          figure: 'tree',
          locked: true,
        },
        { kind: 'heading', id: 'staff.heading', text: '2　責任者及び事業従事者の配置状況' },
        staff,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'remarks',
          caption: '備考',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 12,
              cells: labelled('note', '備考', [4, 31], passage({ bind: '/note', label: '備考', clauses: [CHART] }, 2)),
            },
          ],
        },
        { kind: 'gap', height: 1.5 },
        reception,
      ],
    },
  ],
};
