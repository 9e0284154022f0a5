import type { FormDefinition } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { provisionRows } from '../../provision/provision-rows.ts';
import { rosterProvision } from '../../texts/roster-provision.ts';
import { items } from './items.ts';
import { person } from './person.ts';

const ROSTER = 'chigasaki-r7:8(2)ウ';
const ACT = 'basic-act-on-disaster-management:49-11(2)';

/**
 * Form 2 (様式2): the confirmation of consent to giving the roster entry (避難行動要支援者名簿) to support organizations
 * in peacetime, on one page, in an original (正本) and a copy to keep (控).
 *
 * The official sheet is not among the sources: fields follow the specification and the Act, layout and wording are ours.
 *
 * @clause chigasaki-r7:8(2)ウ
 * @clause chigasaki-r7:9(2)ウ
 *
 * @example
 * rosterConsent.title // => '避難行動要支援者名簿の提供に係る同意確認書'
 */
export const rosterConsent: FormDefinition = {
  id: 'chigasaki-r7/roster-consent',
  version: '1',
  number: '様式2',
  title: '避難行動要支援者名簿の提供に係る同意確認書',
  standing: 'reference',
  clauses: [ROSTER, 'chigasaki-r7:9(2)ウ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/roster-consent.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'roster-consent',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'purpose',
          text:
            '避難行動要支援者名簿は、災害時に自ら避難することが難しく、支援を必要とする方について、市が災害対策基本法により作成する' +
            '名簿です。この用紙は、名簿の情報を平常時から避難支援等関係者に提供することについて、ご本人の意向を確認するものです。',
          size: 10,
          clauses: [ROSTER, 'basic-act-on-disaster-management:49-10(1)'],
        },
        { kind: 'heading', id: 'person.heading', text: '1　ご本人', note: '太枠の中をご記入ください' },
        person,
        { kind: 'heading', id: 'items.heading', text: '2　提供する情報' },
        items,
        { kind: 'heading', id: 'consent.heading', text: '3　同意の確認', note: '太枠の中をご記入ください' },
        {
          kind: 'grid',
          id: 'consent',
          caption: '名簿の情報の提供についての同意',
          frame: 'thick',
          columns: COLUMNS,
          rows: [
            {
              height: 38,
              cells: [
                cell('consent.provision', 35, {
                  kind: 'consent',
                  bind: '/provision/answer',
                  label: '名簿の情報の提供の同意',
                  clauses: [ROSTER, ACT],
                  locked: true,
                  size: 10.5,
                  textId: rosterProvision.id,
                  textVersion: rosterProvision.version,
                  text: rosterProvision.text,
                  given: '同意する',
                  refused: '同意しない',
                }),
              ],
            },
            ...provisionRows([ROSTER], { recipients: 16, signature: 20, explainer: 13 }),
          ],
        },
        { kind: 'gap', height: 4 },
        {
          kind: 'paragraph',
          id: 'notes',
          text:
            '・提供を受けた人には、秘密を守る義務があります（災害対策基本法第49条の17）。\n' +
            '・災害が発生し、又は発生するおそれがあるときは、法律により、同意がなくても提供される場合があります。\n' +
            '・同意は、災害時の支援を必ず約束するものではありません。',
          size: 9,
          clauses: [ROSTER, 'basic-act-on-disaster-management:49-11(3)', 'basic-act-on-disaster-management:49-17'],
        },
      ],
    },
  ],
};
