import type { FormDefinition } from '@fukushi-kit/form';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { asker } from './asker.ts';
import { CONSULTATION } from './consultation-clauses.ts';
import { question, readings } from './question.ts';
import { settlementOfDoubt } from './settlement-of-doubt.ts';

/**
 * The record of a consultation on a doubt (協議・疑義記録票): what was asked, how it can be read, what was decided. It serves
 * both cities.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * consultationNote.clauses // => ['chigasaki-r7:16(2)', 'kashiwa-r7:14(1)']
 */
export const consultationNote: FormDefinition = {
  id: 'chigasaki-r7/consultation-note',
  version: '1',
  title: '協議・疑義記録票',
  standing: 'reference',
  clauses: CONSULTATION,
  schema: 'https://fukushi-kit.example/schemas/1/forms/consultation-note.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'consultation-note',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '申出日', bind: '/askedOn' },
          controlNumber: { label: '文書番号', bind: '/documentNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '仕様書に定めのない事項又は疑義について、次のとおり協議します。',
          size: 10,
          clauses: CONSULTATION,
        },
        { kind: 'gap', height: 1.5 },
        asker,
        { kind: 'heading', id: 'question.heading', text: '1　定めのない事項・疑義' },
        question,
        { kind: 'gap', height: 2 },
        readings,
        { kind: 'heading', id: 'settled.heading', text: '2　協議と結論' },
        settlementOfDoubt,
      ],
    },
  ],
};
