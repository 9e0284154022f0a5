import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';
import { head } from './head.ts';
import { visits } from './visits.ts';

const VISITS = 'kashiwa-r7:8(3)';

/**
 * The visit plan and visit status list of an adviser (訪問計画・訪問状況一覧表) for a month: as a calendar, then one visit a
 * row.
 *
 * @clause kashiwa-r7:8(3)
 *
 * @example
 * visitSchedule.sheets.length // => 2
 */
export const visitSchedule: FormDefinition = {
  id: 'kashiwa-r7/visit-schedule',
  version: '1',
  title: '訪問計画・訪問状況一覧表',
  standing: 'reference',
  clauses: [VISITS],
  schema: 'https://fukushi-kit.example/schemas/1/forms/visit-schedule.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'month',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        head,
        {
          kind: 'heading',
          id: 'calendar.heading',
          text: '1　訪問計画と状況の暦',
          note: '氏名は書かず，整理番号で示す',
        },
        {
          kind: 'figure',
          id: 'calendar',
          caption: '訪問の暦',
          height: 166,
          frame: 'none',
          bind: '/calendar',
          label: '訪問の暦',
          help: '予定は○，済んだ訪問は●，未実施は△，取りやめは×で示します',
          clauses: [VISITS],
          figure: 'month-calendar',
          locked: true,
        },
        { kind: 'gap', height: 2 },
        {
          kind: 'grid',
          id: 'remarks',
          caption: '計画と状況の所見',
          frame: 'thin',
          columns: COLUMNS,
          rows: [
            {
              height: 45,
              cells: labelled(
                'note',
                '計画と状況\nの所見',
                [4, 31],
                passage({ bind: '/note', label: '計画と状況の所見', clauses: [VISITS] }, 8),
              ),
            },
          ],
        },
      ],
    },
    {
      id: 'list',
      blocks: [{ kind: 'heading', id: 'visits.heading', text: '2　訪問一覧', note: '○で囲む' }, visits],
    },
  ],
};
