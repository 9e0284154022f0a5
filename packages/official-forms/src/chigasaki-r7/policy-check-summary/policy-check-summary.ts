import type { FormDefinition } from '@fukushi-kit/form';
import { boundAddressee } from '../../parts/bound-addressee.ts';
import { CHECKED } from '../../parts/policy-sheet-head.ts';
import { parameters, waivers } from './agreed.ts';
import { chapters } from './chapters.ts';
import { confirmation } from './confirmation.ts';
import { breaches, openItems } from './outcomes.ts';
import { summaryHead } from './summary-head.ts';

/**
 * The front sheet of a check (点検結果の総括): counts by chapter as a table and as a picture, what is not in order, what is not
 * made sure of, the numbers in force and what the city let pass. It serves both cities.
 *
 * @clause chigasaki-r7:特記12(1)
 * @clause kashiwa-r7:10(2)ウ
 *
 * @example
 * policyCheckSummary.title // => '点検結果の総括'
 */
export const policyCheckSummary: FormDefinition = {
  id: 'chigasaki-r7/policy-check-summary',
  version: '1',
  title: '点検結果の総括',
  standing: 'reference',
  clauses: CHECKED,
  schema: 'https://fukushi-kit.example/schemas/1/forms/policy-check-summary.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'policy-check-summary',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: boundAddressee,
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        summaryHead,
        {
          kind: 'heading',
          id: 'chapters.heading',
          text: '1　章ごとの件数',
          note: '努力義務は、達していなくても違反ではない。例外措置があっても不適合に数える',
        },
        chapters,
        { kind: 'heading', id: 'chart.heading', text: '2　章ごとの結果の図' },
        {
          kind: 'figure',
          id: 'chart',
          caption: '章ごとの結果の図',
          height: 106,
          frame: 'thin',
          bind: '/chart',
          label: '章ごとの結果の図',
          clauses: CHECKED,
          figure: 'verdict-bars',
        },
        { kind: 'heading', id: 'breaches.heading', text: '3　不適合', note: '是正は是正計画表に書く' },
        breaches,
        { kind: 'heading', id: 'open.heading', text: '4　未確認', note: '努力義務の未確認も挙げる' },
        openItems,
        { kind: 'heading', id: 'parameters.heading', text: '5　取り決めた数', note: '契約の語に代えて点検に用いた' },
        parameters,
        { kind: 'heading', id: 'waivers.heading', text: '6　例外措置' },
        waivers,
        { kind: 'heading', id: 'confirmation.heading', text: '7　総評及び確認' },
        confirmation,
      ],
    },
  ],
};
