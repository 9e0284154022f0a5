import type { ClauseId } from '@fukushi-kit/clause';
import type { GridBlock } from '@fukushi-kit/form';
import { ticks } from '../../drafting/choice.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { labelled } from '../../drafting/labelled.ts';
import { passage } from '../../drafting/text.ts';

const TRAINING: readonly ClauseId[] = ['chigasaki-r7:特記14(1)', 'kashiwa-r7:4(2)オ'];

/**
 * What was taught, from what, and how it was made sure that it was understood.
 *
 * @clause chigasaki-r7:特記14(1)
 * @clause kashiwa-r7:4(2)オ
 */
export const content: GridBlock = {
  kind: 'grid',
  id: 'content',
  caption: '内容',
  frame: 'thin',
  columns: COLUMNS,
  rows: [
    {
      height: 18,
      cells: labelled(
        'content.topics',
        '内容の\n区分',
        [4, 31],
        ticks(
          { bind: '/topics', label: '内容の区分', clauses: TRAINING, size: 9 },
          [
            ['special-provisions', '契約の特記事項・仕様書'],
            ['internal-rules', '規定類'],
            ['secrecy', '秘密保持（契約終了後を含む）'],
            ['collection', '収集・目的外利用の制限'],
            ['copying', '複写・持出しの手続'],
            ['systems', '情報システムの安全管理'],
            ['incident', '事故のときの報告と対応'],
            ['disposal', '返還・廃棄・消去'],
            ['other', 'その他'],
          ],
          3,
          { many: true, other: { value: 'other', bind: '/otherTopic' } },
        ),
      ),
    },
    {
      height: 22,
      cells: labelled(
        'content.what',
        '内容・\n教材',
        [4, 31],
        passage({ bind: '/content', label: '内容・教材', clauses: TRAINING }, 4),
      ),
    },
    {
      height: 14,
      cells: labelled(
        'content.understanding',
        '理解度の\n確認',
        [4, 31],
        passage({ bind: '/understanding', label: '理解度の確認', help: '方法と結果', clauses: TRAINING }, 2),
      ),
    },
  ],
};
