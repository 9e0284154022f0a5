import type { FormDefinition } from '@fukushi-kit/form';
import { labelled } from '../../drafting/labelled.ts';
import { wrapped } from '../../drafting/text.ts';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { policySheetFoot } from '../../parts/policy-sheet-foot.ts';
import { CHECKED, policySheetHead } from '../../parts/policy-sheet-head.ts';
import { books } from './books.ts';

/**
 * The list of what a check looked at (証跡一覧), on A4 sideways and as many pages as it needs, so that an audit can tell later
 * from the digests whether a register is still the one that was checked. It serves both cities.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * evidenceIndexSheet.title // => '証跡一覧'
 */
export const evidenceIndexSheet: FormDefinition = {
  id: 'chigasaki-r7/evidence-index',
  version: '1',
  title: '証跡一覧',
  standing: 'reference',
  clauses: CHECKED,
  schema: 'https://fukushi-kit.example/schemas/1/forms/evidence-index.schema.json',
  size: 9,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'evidence-index',
      orientation: 'sideways',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        policySheetHead(
          labelled(
            'log-head',
            '記録の\n照合値',
            [4, 23],
            wrapped(
              {
                bind: '/logHead',
                label: '記録の照合値',
                help: '点検に使った監査ログの先頭のハッシュ',
                clauses: CHECKED,
                size: 7,
              },
              2,
            ),
          ),
        ),
        {
          kind: 'heading',
          id: 'books.heading',
          text: '点検が見た台帳',
          note: '照合値は台帳の中身から計算したもので、中身が変わると変わる。アクセス記録は行を数えず、照合値にも含まない',
        },
        books,
        { kind: 'gap', height: 3 },
        policySheetFoot,
      ],
    },
  ],
};
