import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { stepsTable } from './step-rows.ts';
import { visitedPerson } from './visited-person.ts';

/**
 * The checklist of a visit (訪問・面談チェックリスト): every step from 8(1)ア to 8(2)キ with what it confirms or explains,
 * the day and who did it. The planner keeps it; the city does not get it.
 *
 * @clause chigasaki-r7:7
 * @clause chigasaki-r7:8(1)ア
 * @clause chigasaki-r7:8(1)イ
 * @clause chigasaki-r7:8(1)ウ
 * @clause chigasaki-r7:8(1)エ
 * @clause chigasaki-r7:8(2)ア
 * @clause chigasaki-r7:8(2)イ
 * @clause chigasaki-r7:8(2)カ
 * @clause chigasaki-r7:8(2)キ
 *
 * @example
 * visitChecklist.title // => '訪問・面談チェックリスト'
 */
export const visitChecklist: FormDefinition = {
  id: 'chigasaki-r7/visit-checklist',
  version: '1',
  title: '訪問・面談チェックリスト',
  standing: 'reference',
  clauses: [
    'chigasaki-r7:7',
    'chigasaki-r7:8(1)ア',
    'chigasaki-r7:8(1)イ',
    'chigasaki-r7:8(1)ウ',
    'chigasaki-r7:8(1)エ',
    'chigasaki-r7:8(2)ア',
    'chigasaki-r7:8(2)イ',
    'chigasaki-r7:8(2)カ',
    'chigasaki-r7:8(2)キ',
  ],
  schema: 'https://fukushi-kit.example/schemas/1/forms/visit-checklist.schema.json',
  size: 9.5,
  copies: [{ id: 'contractor', mark: '受注者控' }],
  sheets: [
    {
      id: 'visit-checklist',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '訪問日', bind: '/visit/on' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        visitedPerson,
        {
          kind: 'heading',
          id: 'before.heading',
          text: '1　訪問・面談前（仕様書8(1)）',
          note: '行ったものに印を付ける',
        },
        stepsTable(
          'before',
          '訪問・面談前の手順',
          '準備し、確認すること',
          ['materials', 'basics', 'study', 'hazards'],
          [
            {
              height: 18,
              cells: labelled(
                'hazard-note',
                'エで把握した内容\n（リスクの種別と程度、\nそのときの避難先）',
                [8, 27],
                passage({ bind: '/hazardNote', label: '訪問前に把握した内容', clauses: ['chigasaki-r7:8(1)エ'] }, 3),
              ),
            },
          ],
        ),
        { kind: 'heading', id: 'at.heading', text: '2　訪問・面談時（仕様書8(2)）' },
        stepsTable('at', '訪問・面談時の手順', '説明し、確認すること', [
          'purpose',
          'schemes',
          'rosterConsent',
          'planMaking',
          'planConsent',
          'sharing',
          'outlook',
        ]),
        { kind: 'heading', id: 'left.heading', text: '3　残ったこと', note: '記録のない手順は、済んだものとしない' },
        {
          kind: 'grid',
          id: 'left',
          caption: '残ったこと',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 9,
              cells: labelled(
                'left.steps',
                '残った手順',
                [4, 31],
                line({
                  bind: '/remaining',
                  label: '残った手順',
                  clauses: ['chigasaki-r7:8(1)ア', 'chigasaki-r7:8(2)キ'],
                }),
              ),
            },
            {
              height: 18,
              cells: labelled(
                'left.note',
                '特記事項\n申し送り',
                [4, 31],
                passage({ bind: '/note', label: '特記事項・申し送り', clauses: ['chigasaki-r7:7'] }, 3),
              ),
            },
          ],
        },
      ],
    },
  ],
};
