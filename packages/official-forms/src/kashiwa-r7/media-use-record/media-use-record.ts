import type { FormDefinition, GridBlock } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { line, passage } from '../../drafting/text.ts';
import { WIDE_COLUMNS } from '../../drafting/wide-columns.ts';
import { confirmedRow } from '../../parts/confirmed-row.ts';
import { uses } from './uses.ts';

const MEDIA = ['kashiwa-r7:10(2)コ'] as const;

const scope: GridBlock = {
  kind: 'grid',
  id: 'scope',
  caption: '記録の概要',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 9,
      cells: [
        ...labelled(
          'contractor',
          '受託者',
          [7, 48],
          line({ bind: '/contractorName', label: '受託者', clauses: MEDIA }),
        ),
        ...labelled('month', '対象月', [7, 27], {
          kind: 'day',
          precision: 'month',
          bind: '/month',
          label: '対象月',
          clauses: MEDIA,
          eras: ['令和'],
        }),
      ],
    },
  ],
};

const confirmation: GridBlock = {
  kind: 'grid',
  id: 'confirmation',
  caption: '特記事項及び確認',
  frame: 'thin',
  columns: WIDE_COLUMNS,
  rows: [
    {
      height: 16,
      cells: labelled(
        'remark',
        '特記事項',
        [7, 82],
        passage({ bind: '/remark', label: '特記事項', clauses: MEDIA }, 2),
      ),
    },
    confirmedRow({ label: '受託者\n情報管理者', name: '情報管理者', day: '情報管理者の確認日' }, [
      'kashiwa-r7:10(2)サ',
    ]),
  ],
};

/**
 * The record of each use of a medium on a terminal of the city hall with an official present (外部媒体使用記録).
 *
 * @clause kashiwa-r7:10(2)コ
 *
 * @example
 * mediaUseRecord.title // => '外部媒体使用記録（本庁端末・職員立会い）'
 */
export const mediaUseRecord: FormDefinition = {
  id: 'kashiwa-r7/media-use-record',
  version: '1',
  title: '外部媒体使用記録（本庁端末・職員立会い）',
  standing: 'reference',
  clauses: MEDIA,
  schema: 'https://fukushi-kit.example/schemas/1/forms/media-use-record.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'media-use-record',
      orientation: 'sideways',
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
          id: 'rule',
          text: '業務上取り扱う情報は，USB等の電子媒体に記録して外部へ持ち出さない（仕様書10(2)コ）。厚生労働省への報告等で使用するときは，本庁設置の端末で，職員立会いの下に使用し，その都度この表に書く。二つの条件の一方が欠けるときは使用しない。',
          size: 8.5,
          lines: 2,
          clauses: MEDIA,
        },
        { kind: 'gap', height: 1 },
        uses,
        { kind: 'gap', height: 2 },
        confirmation,
      ],
    },
  ],
};
