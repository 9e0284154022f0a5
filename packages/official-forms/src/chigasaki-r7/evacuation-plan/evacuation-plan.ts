import type { FormDefinition } from '@fukushi-kit/form';
import { COLUMNS } from '../../drafting/columns.ts';
import { condition } from './condition.ts';
import { consent } from './consent.ts';
import { contacts } from './contacts.ts';
import { destinations } from './destinations.ts';
import { findings } from './findings.ts';
import { home } from './home.ts';
import { needs } from './needs.ts';
import { office } from './office.ts';
import { person } from './person.ts';
import { risks, timing } from './risks.ts';
import { route } from './route.ts';
import { supporters } from './supporters.ts';

/**
 * Form 1 (様式1): the individual evacuation plan (個別避難計画) and the confirmation of consent to its provision, on two
 * pages in an original (正本) and two duplicates (副本).
 *
 * The official sheet is not among the sources: fields follow the specification and the Act, layout and wording are ours.
 *
 * @clause chigasaki-r7:8(2)エ
 * @clause chigasaki-r7:8(2)オ
 * @clause chigasaki-r7:8(3)ア
 * @clause chigasaki-r7:9(2)イ
 *
 * @example
 * evacuationPlan.copies.map(({ mark }) => mark) // => ['正本', '副本（受注者控・ケアプラン添付）', '副本（対象者）']
 */
export const evacuationPlan: FormDefinition = {
  id: 'chigasaki-r7/evacuation-plan',
  version: '1',
  number: '様式1',
  title: '個別避難計画・個別避難計画の提供に係る同意確認書',
  standing: 'reference',
  clauses: ['chigasaki-r7:8(2)エ', 'chigasaki-r7:8(2)オ', 'chigasaki-r7:8(3)ア', 'chigasaki-r7:9(2)イ'],
  schema: 'https://fukushi-kit.example/schemas/1/forms/evacuation-plan.schema.json',
  size: 9,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '副本（受注者控・ケアプラン添付）' },
    { id: 'person', mark: '副本（対象者）', minimumSize: 10.5 },
  ],
  sheets: [
    {
      id: 'plan',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '作成日', bind: '/plan/madeOn' },
          controlNumber: { label: '整理番号', bind: '/plan/controlNumber' },
        },
        office,
        { kind: 'gap', height: 1.5 },
        {
          kind: 'grid',
          id: 'person',
          caption: '本人に関すること',
          frame: 'thick',
          columns: COLUMNS,
          rows: [...person, ...condition, ...contacts, ...needs],
        },
        { kind: 'gap', height: 1.5 },
        findings,
      ],
    },
    {
      id: 'evacuation',
      blocks: [
        home,
        risks,
        timing,
        { kind: 'gap', height: 1.5 },
        destinations,
        route,
        { kind: 'gap', height: 1.5 },
        supporters,
        { kind: 'gap', height: 1.5 },
        consent,
      ],
    },
  ],
};
