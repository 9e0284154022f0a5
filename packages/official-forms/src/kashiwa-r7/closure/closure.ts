import type { FormDefinition } from '@fukushi-kit/form';
import { closing } from './closing.ts';
import { explanation } from './explanation.ts';
import { resumption } from './resumption.ts';
import { suspension } from './suspension.ts';
import { turn } from './turn.ts';

const CLOSED = 'kashiwa-r7:7(2)オ';

/**
 * The sheet on a closing, a suspension or a resumption (終結・中断・再開 票): which of them, what it rests on, who accompanies
 * the household from now on.
 *
 * @clause kashiwa-r7:7(2)オ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)カ(ｵ)
 *
 * @example
 * closure.sheets.length // => 1
 */
export const closure: FormDefinition = {
  id: 'kashiwa-r7/closure',
  version: '1',
  title: '終結・中断・再開 票',
  standing: 'reference',
  clauses: [CLOSED, 'kashiwa-r7:7(2)エ', 'kashiwa-r7:7(2)カ(ｵ)'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/closure.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'closure',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        turn,
        { kind: 'heading', id: 'closing.heading', text: '1　終結', note: '三つの条件がそろい，会議で協議したとき' },
        closing,
        { kind: 'heading', id: 'suspension.heading', text: '2　中断', note: '会議で決定したとき' },
        suspension,
        { kind: 'heading', id: 'resumption.heading', text: '3　再開', note: '中断の後，又は終結の後' },
        resumption,
        { kind: 'heading', id: 'explanation.heading', text: '4　本人への説明' },
        explanation,
      ],
    },
  ],
};
