import type { GridBlock, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';

const ENDS =
  '・この届を受け付けた後、市は、ふだん（｜平常時《へいじょうじ》）から情報を渡すことをやめます。\n' +
  '・「計画の作成」を取りやめたときは、その後、市は計画を作りません。';

const STAYS =
  '・すでに渡した写しは、この届だけでは戻りません。扱いは市にお尋ねください。\n' +
  '・災害のときや、そのおそれがあるときは、法律により、同意がなくても情報を渡すことがあります' +
  '（災害対策基本法第49条の11第3項、第49条の15第3項）。\n' +
  '・｜名簿《めいぼ》に載ることは、法律によるので、終わりません（同法第49条の10第1項）。\n' +
  '・作った計画は、「計画の提供」を取りやめても、なくなりません。';

/**
 * What ends by the withdrawal and what does not, in plain words, to be read before anything is ticked.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:8(2)オ
 * @clause basic-act-on-disaster-management:49-10(1)
 * @clause basic-act-on-disaster-management:49-11(3)
 * @clause basic-act-on-disaster-management:49-15(3)
 */
export const effects: GridBlock = {
  kind: 'grid',
  id: 'effects',
  caption: '取りやめるとどうなるか',
  frame: 'thin',
  columns: COLUMNS,
  rows: [row('ends', '終わること', ENDS, 15), row('stays', '終わらない\nこと', STAYS, 33)],
};

function row(id: string, text: string, words: string, height: number): Row {
  return {
    height,
    cells: [
      label(`effects.${id}`, 5, text, { size: 10.5 }),
      cell(`effects.${id}`, 30, {
        kind: 'stack',
        parts: [{ height, content: { kind: 'static', id: `effects.${id}.text`, text: words, size: 10.5 } }],
      }),
    ],
  };
}
