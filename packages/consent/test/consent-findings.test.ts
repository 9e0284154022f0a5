import { type ConsentFindingCode, consentFindings, messages } from '@fukushi-kit/consent';
import type { ConsentEvent } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { event } from './sample-event.ts';

const agent = { name: '見本 花子', relation: '長女', reason: '本人が字を書けないため' };
const supporter = { subject: 'supporter-provision', giver: 'supporter', supporter: '見本 次郎' } as const;

describe('a consent log that contradicts itself', () => {
  test.each<[name: string, parts: Partial<ConsentEvent>, codes: ConsentFindingCode[]]>([
    ['a sound answer', {}, []],
    ['a named agent', { giver: 'agent', agent }, []],
    ['an agent without a record', { giver: 'agent' }, ['agent-not-named']],
    ['an agent without a name', { giver: 'agent', agent: { ...agent, name: null } }, ['agent-not-named']],
    ['an agent beside the person', { agent }, ['agent-without-need']],
    ['a supporter for himself', supporter, []],
    ['a supporter without a name', { ...supporter, supporter: null }, ['supporter-not-named']],
    ['a supporter on the person’s consent', { supporter: '見本 次郎' }, ['supporter-without-need']],
    ['a supporter for the person', { giver: 'supporter' }, ['supporter-answers-for-person']],
    ['the person for a supporter', { ...supporter, giver: 'person' }, ['person-answers-for-supporter']],
    ['the person against a supporter', { ...supporter, giver: 'person', answer: 'refused' }, []],
    ['consent to give to nobody', { recipients: [] }, ['given-to-nobody']],
    ['making a plan gives to nobody', { subject: 'plan-making', recipients: [] }, []],
    ['a refusal gives to nobody', { answer: 'refused', recipients: [] }, []],
    ['consent to a text that is not recorded', { textDigest: null }, ['text-not-recorded']],
  ])('%s', (_, parts, codes) => {
    expect(consentFindings([event(parts)]).map(({ code }) => code)).toEqual(codes);
  });

  test('two answers on one day are told, with the place of the later', () => {
    const log = [event({}), event({ answer: 'refused' }), event({ subject: 'roster-provision', answer: 'refused' })];
    expect(consentFindings(log)).toEqual([
      { code: 'two-answers-on-one-day', path: [1, 'on'], severity: 'notice', clauses: ['chigasaki-r7:8(2)オ'] },
    ]);
    expect(messages.findings['two-answers-on-one-day']).toContain('後に記録されたもの');
  });
});
