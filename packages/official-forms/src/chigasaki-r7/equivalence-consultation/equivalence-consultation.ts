import type { FormDefinition } from '@fukushi-kit/form';
import { cityAnswer } from './city-answer.ts';
import { eligibilityFacts } from './eligibility-facts.ts';
import { grounds } from './grounds.ts';
import { proposedPerson } from './proposed-person.ts';

const EQUIVALENT = 'chigasaki-r7:6(3)';

/**
 * The consultation on an equivalent person (対象者協議票): the planner proposes, the city decides.
 *
 * @clause chigasaki-r7:6(3)
 *
 * @example
 * equivalenceConsultation.title // => '対象者協議票（6(3)に準ずる者）'
 */
export const equivalenceConsultation: FormDefinition = {
  id: 'chigasaki-r7/equivalence-consultation',
  version: '1',
  title: '対象者協議票（6(3)に準ずる者）',
  standing: 'reference',
  clauses: [EQUIVALENT],
  schema: 'https://fukushi-kit.example/schemas/1/forms/equivalence-consultation.schema.json',
  size: 9.5,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
  ],
  sheets: [
    {
      id: 'equivalence-consultation',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '茅ヶ崎市長　あて',
          date: { label: '申出日', bind: '/proposedOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        {
          kind: 'paragraph',
          id: 'statement',
          text: '仕様書6ただし書に基づき、次の者を本業務の対象者とすることについて協議します。',
          size: 10,
          clauses: [EQUIVALENT],
        },
        { kind: 'gap', height: 1.5 },
        proposedPerson,
        { kind: 'heading', id: 'facts.heading', text: '1　仕様書6の要件' },
        eligibilityFacts,
        { kind: 'heading', id: 'grounds.heading', text: '2　準ずると考える理由' },
        grounds,
        { kind: 'heading', id: 'answer.heading', text: '3　市の回答', note: '市記入' },
        cityAnswer,
      ],
    },
  ],
};
