import type { FormDefinition } from '@fukushi-kit/form';
import { confirmation } from './confirmation.ts';
import { ecoTable } from './eco-table.ts';
import { energyItems } from './energy-items.ts';
import { resourceItems } from './resource-items.ts';
import { scope } from './scope.ts';

/**
 * The check sheet of the eco-office rules (エコオフィス行動ルール 点検表), efforts marked apart from obligations.
 *
 * @clause chigasaki-r7:15(1)
 * @clause chigasaki-r7:15(2)
 * @clause chigasaki-r7:15(3)
 * @clause chigasaki-r7:エコA
 * @clause chigasaki-r7:エコB
 * @clause chigasaki-r7:エコC
 * @clause chigasaki-r7:エコD
 * @clause chigasaki-r7:エコE
 *
 * @example
 * ecoCheck.sheets.length // => 2
 */
export const ecoCheck: FormDefinition = {
  id: 'chigasaki-r7/eco-check',
  version: '1',
  title: 'エコオフィス行動ルール 点検表',
  standing: 'reference',
  clauses: [
    'chigasaki-r7:15(1)',
    'chigasaki-r7:15(2)',
    'chigasaki-r7:15(3)',
    'chigasaki-r7:エコA',
    'chigasaki-r7:エコB',
    'chigasaki-r7:エコC',
    'chigasaki-r7:エコD',
    'chigasaki-r7:エコE',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/eco-check.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'eco-check.energy',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        scope,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'paragraph',
          id: 'legend',
          text: '種別の「義務」は守らなければならないもの、「努力」は努めるもので、達していなくても違反ではない（未達）。受注者の業務に当たることがない項目は「対象外」、まだ確かめていない項目は「未確認」とする。',
          size: 8.5,
          lines: 2,
          clauses: ['chigasaki-r7:15(1)'],
        },
        { kind: 'gap', height: 1 },
        ecoTable('energy', energyItems, 6.75),
      ],
    },
    {
      id: 'eco-check.resources',
      blocks: [ecoTable('resources', resourceItems, 6.1), { kind: 'gap', height: 2 }, confirmation],
    },
  ],
};
