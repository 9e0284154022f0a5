import type { FormDefinition } from '@fukushi-kit/form';
import { agencies } from './agencies.ts';
import { agreement, agreementExplainer } from './agreement.ts';
import { goals, policy, wish } from './aims.ts';
import { conference, monitoring } from './follow-up.ts';
import { subject } from './subject.ts';
import { useApplication, useDecision } from './uses.ts';

const PLANNED = 'kashiwa-r7:7(2)ウ';
const REPLANNED = 'kashiwa-r7:7(2)エ';
const DECIDED = 'kashiwa-r7:7(2)カ(ｱ)';

/**
 * The support plan (支援プラン), which is the application for participation support and outreach too: goals, policy, who
 * does what, how it is followed, the person's consent, the city's decision.
 *
 * @clause kashiwa-r7:7(2)ウ
 * @clause kashiwa-r7:7(2)エ
 * @clause kashiwa-r7:7(2)カ(ｱ)
 *
 * @example
 * supportPlan.sheets.length // => 2
 */
export const supportPlan: FormDefinition = {
  id: 'kashiwa-r7/support-plan',
  version: '1',
  title: '支援プラン兼利用申込書（初回・再プラン）',
  standing: 'reference',
  clauses: [PLANNED, REPLANNED, DECIDED],
  schema: 'https://fukushi-kit.example/schemas/1/forms/support-plan.schema.json',
  size: 10,
  copies: [
    { id: 'original', mark: '正本' },
    { id: 'contractor', mark: '控' },
    { id: 'person', mark: '写し（本人）', minimumSize: 10.5 },
  ],
  sheets: [
    {
      id: 'plan',
      blocks: [
        {
          kind: 'title',
          id: 'title',
          addressee: '柏市長　あて',
          date: { label: '作成日', bind: '/madeOn' },
          controlNumber: { label: '整理番号', bind: '/controlNumber' },
        },
        subject,
        { kind: 'heading', id: 'wish.heading', text: '1　本人・世帯の目指す姿' },
        wish,
        { kind: 'heading', id: 'goals.heading', text: '2　課題と支援の目標', note: '優先する順に' },
        goals,
        { kind: 'heading', id: 'policy.heading', text: '3　支援の方針' },
        policy,
        { kind: 'heading', id: 'agencies.heading', text: '4　支援機関の役割分担' },
        agencies,
      ],
    },
    {
      id: 'consent-and-decision',
      blocks: [
        { kind: 'heading', id: 'monitoring.heading', text: '5　モニタリング' },
        monitoring,
        {
          kind: 'heading',
          id: 'uses.heading',
          text: '6　参加支援・アウトリーチの利用申込み',
          note: '7の同意と署名で申し込む',
        },
        useApplication,
        {
          kind: 'heading',
          id: 'consent.heading',
          text: '7　プランへの同意と利用の申込み',
          note: '太枠の中をご記入ください',
        },
        agreement,
        agreementExplainer,
        {
          kind: 'heading',
          id: 'conference.heading',
          text: '8　会議での協議',
          note: 'プラン・再プランの策定時は重層的支援会議',
        },
        conference,
        { kind: 'heading', id: 'decision.heading', text: '9　市の利用決定（市記入）' },
        useDecision,
      ],
    },
  ],
};
