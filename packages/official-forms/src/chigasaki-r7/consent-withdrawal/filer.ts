import type { GridBlock } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { circles } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { birthDay } from '../../drafting/day.ts';
import { label } from '../../drafting/label.ts';
import { labelled } from '../../drafting/labelled.ts';
import { line } from '../../drafting/text.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const SUPPORTER = 'chigasaki-r7:8(2)エ';
const PLAN = 'chigasaki-r7:8(2)オ';

/**
 * Whose consents they are, who withdraws them, and the signatures.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 */
export const filer: GridBlock = {
  kind: 'grid',
  id: 'filer',
  caption: '本人と届け出る人',
  frame: 'thick',
  columns: COLUMNS,
  rows: [
    {
      height: 15,
      cells: [
        ...labelled('person.name', '本人の氏名', [5, 13], {
          kind: 'name',
          bind: '/person/name',
          reading: '/person/reading',
          label: '本人の氏名',
          clauses: [ROSTER, PLAN, 'basic-act-on-disaster-management:49-10(2)(i)'],
          locked: true,
        }),
        ...labelled(
          'person.birth',
          '生年月日',
          [4, 13],
          birthDay({ bind: '/person/birthDate', label: '生年月日', clauses: [ROSTER, PLAN], size: 10 }),
        ),
      ],
    },
    {
      height: 10.5,
      cells: labelled(
        'person.address',
        '住所',
        [5, 30],
        line({ bind: '/person/address/text', label: '住所', clauses: [ROSTER, PLAN] }),
      ),
    },
    {
      height: 10.5,
      cells: [
        ...labelled(
          'filer.kind',
          '届け出る人',
          [5, 13],
          circles(
            { bind: '/filer', label: '届け出る人', clauses: [ROSTER, PLAN, SUPPORTER] },
            [
              ['person', '本人'],
              ['agent', '代理人'],
              ['supporter', '協力者'],
            ],
            3,
          ),
        ),
        ...labelled(
          'filer.phone',
          '届け出る人\nの電話',
          [4, 13],
          line({ bind: '/filerPhone', label: '届け出る人の電話', clauses: [ROSTER] }),
        ),
      ],
    },
    {
      height: 19,
      cells: [
        label('filer.signature', 5, '署名\n（本人又は\n協力者）'),
        cell('filer.signature', 13, {
          kind: 'signature',
          id: 'filer.signature',
          label: '（自署）',
          seal: false,
          clauses: [ROSTER, PLAN, SUPPORTER],
        }),
        label('filer.agent', 4, '代理人の\n署名'),
        cell('filer.agent', 13, {
          kind: 'signature',
          id: 'filer.agent',
          label: '（本人が書けないとき）',
          seal: false,
          clauses: [ROSTER, PLAN],
        }),
      ],
    },
    {
      height: 11,
      cells: [
        ...labelled(
          'filer.supporter',
          '協力者の氏名\n又は団体名',
          [5, 13],
          line({
            bind: '/supporter',
            label: '協力者の氏名又は団体名',
            help: '協力者が届け出るとき、計画に書かれたとおりに書きます',
            clauses: [SUPPORTER],
          }),
        ),
        ...labelled(
          'filer.agent-relation',
          '代理人の\n続柄と理由',
          [4, 5],
          line({ bind: '/agentRelation', label: '代理人の続柄', clauses: [PLAN] }),
        ),
        cell('filer.agent-reason', 8, line({ bind: '/agentReason', label: '代理の理由', clauses: [PLAN], size: 9 }), {
          left: 'dotted',
        }),
      ],
    },
  ],
};
