import { plainDate } from '@fukushi-kit/calendar';
import { type ConsentWay, mayProvide, messages, type Provision, type ProvisionQuestion } from '@fukushi-kit/consent';
import type { ConsentEvent } from '@fukushi-kit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { event } from './sample-event.ts';

const asOf = plainDate('2025-06-30');
const regime = { roster: 'opt-in', plan: 'opt-in' } as const;
const own = { subject: 'supporter-provision', giver: 'supporter', supporter: '見本 次郎' } as const;

function ask(parts: Partial<ProvisionQuestion>): Provision {
  const base: ProvisionQuestion = { what: 'plan', phase: 'peacetime', regime, log: [], asOf, recipient: 'fire' };
  return mayProvide({ ...base, ...parts } as ProvisionQuestion);
}

describe('providing a plan in peacetime (平常時の提供), written consent', () => {
  test.each<[name: string, log: ConsentEvent[], answer: Provision['answer'], because: string]>([
    ['unanswered is open, never yes', [], 'open', 'unanswered'],
    ['given', [event({})], 'yes', 'consented'],
    ['refused', [event({ answer: 'refused' })], 'no', 'refused'],
    ['withdrawn', [event({}), event({ answer: 'withdrawn', on: '2025-06-30' })], 'no', 'withdrawn'],
    ['withdrawn tomorrow', [event({}), event({ answer: 'withdrawn', on: '2025-07-01' })], 'yes', 'consented'],
    ['given tomorrow', [event({ on: '2025-07-01' })], 'open', 'unanswered'],
    ['given to others', [event({ recipients: ['police'] })], 'no', 'recipient-not-named'],
    ['given to nobody', [event({ recipients: [] })], 'no', 'recipient-not-named'],
    [
      'given anew to fewer',
      [event({}), event({ on: '2025-06-20', recipients: ['police'] })],
      'no',
      'recipient-not-named',
    ],
    ['given for the roster only', [event({ subject: 'roster-provision' })], 'open', 'unanswered'],
    ['given for making the plan only', [event({ subject: 'plan-making' })], 'open', 'unanswered'],
  ])('%s', (_, log, answer, because) => {
    expect(ask({ log })).toMatchObject({ answer, because: [because] });
  });

  test('an agent (代理人) is told in the answer', () => {
    const agent = { name: '見本 花子', relation: '長女', reason: null };
    expect(ask({ log: [event({ giver: 'agent', agent })] })).toMatchObject({
      answer: 'yes',
      notes: ['given-by-an-agent'],
    });
  });

  test('the answer cites the article', () => {
    expect(ask({}).clauses).toEqual(['basic-act-on-disaster-management:49-15(2)']);
  });

  test('the roster is a question of its own', () => {
    const log = [event({ subject: 'roster-provision' })];
    expect(ask({ what: 'roster', log })).toMatchObject({
      answer: 'yes',
      clauses: ['basic-act-on-disaster-management:49-11(2)'],
    });
  });
});

describe('the data of a supporter (避難支援等協力者) in peacetime', () => {
  test.each<[name: string, log: ConsentEvent[], answer: Provision['answer'], needs: string[]]>([
    ['nobody asked', [], 'open', ['ask-person', 'ask-supporter']],
    ['only the person consents', [event({})], 'open', ['ask-supporter']],
    ['only the supporter consents', [event(own)], 'open', ['ask-person']],
    ['both consent', [event({}), event(own)], 'yes', []],
    ['the supporter refuses', [event({}), event({ ...own, answer: 'refused' })], 'no', []],
    [
      'the supporter withdraws',
      [event({}), event(own), event({ ...own, answer: 'withdrawn', on: '2025-06-05' })],
      'no',
      [],
    ],
    ['the person refuses, the supporter unasked', [event({ answer: 'refused' })], 'no', []],
    [
      'the person answers for the supporter',
      [event({}), event({ ...own, giver: 'person' })],
      'open',
      ['ask-supporter'],
    ],
    ['the supporter names another recipient', [event({}), event({ ...own, recipients: ['police'] })], 'no', []],
    ['another supporter consents', [event({}), event({ ...own, supporter: '見本 三郎' })], 'open', ['ask-supporter']],
  ])('%s', (_, log, answer, needs) => {
    expect(ask({ what: 'supporter', supporter: '見本 次郎', log })).toMatchObject({ answer, needs });
  });
});

describe('a regime that is known for the roster only, as by an ordinance on the roster', () => {
  const rosterOnly = { roster: 'presumed', plan: null } as const;

  test('answers for the roster', () => {
    const asked = { regime: rosterOnly, asked: true, supportOrganizations: ['fire'] };
    expect(ask({ what: 'roster', ...asked })).toMatchObject({ answer: 'yes', because: ['presumed'] });
  });

  test.each([
    ['plan', {}],
    ['the data of a supporter', { what: 'supporter', supporter: '見本 次郎', log: [event(own)] }],
  ] as const)('leaves open the %s, whatever was consented to', (_, parts) => {
    const log = [event({}), event(own)];
    expect(ask({ regime: rosterOnly, log, ...parts } as Partial<ProvisionQuestion>)).toMatchObject({
      answer: 'open',
      needs: ['choose-regime'],
    });
  });
});

describe('consent regimes (同意の扱い) of municipalities', () => {
  const supportOrganizations = ['fire', 'police'];
  test.each<
    [way: ConsentWay, name: string, parts: Partial<ProvisionQuestion>, answer: Provision['answer'], because: string]
  >([
    ['presumed', 'asked, no clear refusal', { asked: true, supportOrganizations }, 'yes', 'presumed'],
    ['presumed', 'not asked yet', { asked: false, supportOrganizations }, 'open', 'unanswered'],
    ['presumed', 'nobody recorded whether asked', { asked: null, supportOrganizations }, 'open', 'unanswered'],
    ['presumed', 'refused', { asked: true, log: [event({ answer: 'refused' })] }, 'no', 'refused'],
    ['presumed', 'withdrawn', { asked: true, log: [event({ answer: 'withdrawn' })] }, 'no', 'withdrawn'],
    ['presumed', 'recipients not set', { asked: true }, 'open', 'presumed'],
    ['opt-out', 'unanswered', { supportOrganizations }, 'yes', 'no-consent-needed'],
    ['opt-out', 'no support organization', { supportOrganizations: ['police'] }, 'no', 'no-support-organization'],
    [
      'opt-out',
      'a refusal is honoured',
      { supportOrganizations, log: [event({ answer: 'refused' })] },
      'no',
      'refused',
    ],
    ['opt-out', 'given to others', { log: [event({ recipients: ['police'] })] }, 'open', 'recipient-not-named'],
    ['opt-in', 'asked without an answer is no consent', { asked: true, supportOrganizations }, 'open', 'unanswered'],
  ])('%s: %s', (way, _, parts, answer, because) => {
    expect(ask({ regime: { roster: way, plan: way }, ...parts })).toMatchObject({ answer, because: [because] });
  });

  test('no regime presumes the consent of a supporter', () => {
    const optOut = { roster: 'opt-out', plan: 'opt-out' } as const;
    const found = ask({ what: 'supporter', supporter: '見本 次郎', regime: optOut, supportOrganizations });
    expect(found).toMatchObject({ answer: 'open', needs: ['ask-supporter'] });
  });

  test('a regime that nobody has chosen leaves everything open', () => {
    expect(ask({ regime: null, log: [event({})] })).toMatchObject({ answer: 'open', needs: ['choose-regime'] });
  });

  test('a regime that the city has not confirmed says so', () => {
    const unconfirmed = { ...regime, standing: 'to-be-confirmed', clause: 'chigasaki-r7:8(2)オ' } as const;
    expect(ask({ regime: unconfirmed, log: [event({})] })).toMatchObject({
      answer: 'yes',
      notes: ['regime-to-be-confirmed'],
      clauses: ['basic-act-on-disaster-management:49-15(2)', 'chigasaki-r7:8(2)オ'],
    });
  });
});

describe('in a disaster (災害時)', () => {
  test.each<[what: Partial<ProvisionQuestion>, clause: string]>([
    [{ what: 'roster' }, 'basic-act-on-disaster-management:49-11(3)'],
    [{ what: 'plan' }, 'basic-act-on-disaster-management:49-15(3)'],
    [{ what: 'supporter', supporter: '見本 次郎' }, 'basic-act-on-disaster-management:49-15(3)'],
  ])('%o goes out without consent, as far as the mayor finds necessary', (what, clause) => {
    const refusals = [event({ answer: 'refused' }), event({ subject: 'roster-provision', answer: 'refused' })];
    const found = ask({ ...what, phase: 'disaster', log: refusals, recipient: 'anyone', regime: null });
    expect(found).toMatchObject({ answer: 'yes', notes: ['necessity-is-judged-by-the-mayor'], clauses: [clause] });
  });
});

test('an article whose text rests on general knowledge is told apart', () => {
  expect(ask({ what: 'plan', phase: 'disaster' }).unverified).toEqual(['basic-act-on-disaster-management:49-15(3)']);
  expect(ask({ what: 'roster', phase: 'disaster' }).unverified).toEqual([]);
});

test('every reason, need and note has Japanese words', () => {
  const found = [ask({}), ask({ regime: null }), ask({ phase: 'disaster' })];
  const words = found.flatMap(({ because, needs, notes }) => [
    ...because.map((code) => messages.reasons[code]),
    ...needs.map((code) => messages.needs[code]),
    ...notes.map((code) => messages.notes[code]),
  ]);
  expect(words).toEqual([
    '本人の答えが記録されていない',
    '本人に意向を確かめる',
    '同意の扱いが市町村のプロフィールで決まっていない',
    '同意の扱いを市町村のプロフィールで決める',
    '災害時は同意を要しない',
    '提供が必要かどうかとその限度は市町村長が判断する',
  ]);
});

const anyEvent = fc
  .record({
    subject: fc.constantFrom<ConsentEvent['subject']>('roster-provision', 'plan-provision', 'supporter-provision'),
    giver: fc.constantFrom<ConsentEvent['giver']>('person', 'agent', 'supporter'),
    answer: fc.constantFrom<ConsentEvent['answer']>('given', 'refused', 'withdrawn'),
    on: fc.constantFrom('2025-06-01', '2025-06-15', '2025-06-30', '2025-07-01'),
    supporter: fc.constantFrom(null, '見本 次郎', '見本 三郎'),
    recipients: fc.subarray(['fire', 'police']),
  })
  .map(event);
const anyQuestion = fc.record({
  what: fc.constantFrom('roster', 'plan', 'supporter'),
  supporter: fc.constant('見本 次郎'),
  phase: fc.constantFrom('peacetime', 'disaster'),
  regime: fc.record({
    roster: fc.constantFrom<ConsentWay>('opt-in', 'presumed', 'opt-out'),
    plan: fc.constantFrom<ConsentWay>('opt-in', 'presumed', 'opt-out'),
  }),
  log: fc.array(anyEvent, { maxLength: 6 }),
  asked: fc.constantFrom(true, false, null),
  supportOrganizations: fc.constantFrom(null, ['fire'], ['police']),
});
const rank = { no: 0, open: 1, yes: 2 } as const;

test('a refusal or withdrawal added at the end never widens what may be provided', () => {
  const no = anyEvent.map((one) => ({ ...one, answer: 'refused' as const, on: '2025-06-30' }));
  fc.assert(
    fc.property(anyQuestion, no, fc.boolean(), (parts, last, isWithdrawal) => {
      const question = parts as Partial<ProvisionQuestion>;
      const added = isWithdrawal ? { ...last, answer: 'withdrawn' as const } : last;
      const after = ask({ ...question, log: [...parts.log, added] });
      expect(rank[after.answer]).toBeLessThanOrEqual(rank[ask(question).answer]);
    }),
    { numRuns: 2000 },
  );
});

test('without a standing consent nothing goes out in peacetime under written consent', () => {
  fc.assert(
    fc.property(anyQuestion, (parts) => {
      const log = parts.log.filter(({ answer }) => answer !== 'given');
      const question = { ...parts, phase: 'peacetime', regime, log } as Partial<ProvisionQuestion>;
      expect(ask(question).answer).not.toBe('yes');
    }),
  );
});
