import type { FormDefinition } from '@fukushi-kit/form';
import { explanation } from './explanation.ts';
import { promises } from './promises.ts';
import { work } from './work.ts';
import { worker } from './worker.ts';

const SECRECY = 'chigasaki-r7:特記3(1)';
const KASHIWA = 'kashiwa-r7:9(1)';
const BUSINESS_SECRETS = 'kashiwa-r7:9(16)';

/**
 * The pledge of secrecy (秘密保持誓約書) that a worker gives to the contractor before handling personal information,
 * signed by hand, in one copy to keep and one for the worker. It serves both cities.
 *
 * @clause chigasaki-r7:特記3(1)
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(16)
 *
 * @example
 * confidentialityPledge.copies.map(({ mark }) => mark) // => ['正本', '本人控']
 */
export const confidentialityPledge: FormDefinition = {
  id: 'chigasaki-r7/confidentiality-pledge',
  version: '1',
  title: '秘密保持誓約書',
  standing: 'reference',
  clauses: [SECRECY, KASHIWA, BUSINESS_SECRETS],
  schema: 'https://fukushi-kit.example/schemas/1/forms/confidentiality-pledge.schema.json',
  size: 10.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'worker', mark: '本人控', minimumSize: 10.5 },
  ],
  sheets: [
    {
      id: 'confidentiality-pledge',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: { label: 'あて先', bind: '/addressee', after: '　あて' },
          date: { label: '誓約日', bind: '/pledgedOn' },
          controlNumber: { label: '文書番号', bind: '/controlNumber' },
        },
        { kind: 'gap', height: 2 },
        ...promises,
        { kind: 'heading', id: 'work.heading', text: '1　従事する業務' },
        work,
        { kind: 'heading', id: 'worker.heading', text: '2　誓約する人', note: '太枠の中を本人が記入する' },
        worker,
        { kind: 'heading', id: 'explanation.heading', text: '3　管理責任者の説明' },
        explanation,
        { kind: 'gap', height: 3 },
        {
          kind: 'paragraph',
          id: 'custody',
          text: '正本は受注者（受託者）が保管し、市の求めに応じて示します。本人は控を受け取ってください。',
          size: 9,
          clauses: [SECRECY, 'chigasaki-r7:特記12(1)', 'kashiwa-r7:9(11)'],
        },
      ],
    },
  ],
};
