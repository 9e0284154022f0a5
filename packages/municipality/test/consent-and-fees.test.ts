import { plainDate } from '@fukushi-kit/calendar';
import { mayProvide, type ProvisionQuestion } from '@fukushi-kit/consent';
import { priceWork } from '@fukushi-kit/settlement';
import { exact } from '@fukushi-kit/yen';
import { describe, expect, test } from 'vitest';
import { feeSchedule, type ProfileId, profile } from '../src/index.ts';

describe('what the consent regime (同意の扱い) of a city makes of an answer', () => {
  const asOf = plainDate('2026-01-15');
  const log = (answer: 'given' | 'refused', what: 'roster' | 'plan'): ProvisionQuestion['log'] => [
    {
      schemaVersion: '1',
      subject: `${what}-provision`,
      giver: 'person',
      agent: null,
      supporter: null,
      answer,
      on: '2026-01-10',
      formVersion: 'sample/consent@1',
      textDigest: `sha-256:${'0'.repeat(64)}`,
      recipients: ['fire'],
    },
  ];

  test.each<
    [
      id: ProfileId,
      what: 'roster' | 'plan',
      said: 'given' | 'refused' | 'nothing',
      asked: boolean | null,
      answer: string,
      because: string,
    ]
  >([
    ['fukuoka-r3', 'roster', 'nothing', true, 'yes', 'presumed'],
    ['fukuoka-r3', 'roster', 'nothing', false, 'open', 'unanswered'],
    ['fukuoka-r3', 'roster', 'nothing', null, 'open', 'unanswered'],
    ['fukuoka-r3', 'roster', 'refused', true, 'no', 'refused'],
    ['fukuoka-r3', 'roster', 'given', true, 'yes', 'consented'],
    ['fukuoka-r3', 'plan', 'given', true, 'open', 'regime-not-chosen'],
    ['chigasaki-r7', 'roster', 'nothing', true, 'open', 'unanswered'],
    ['chigasaki-r7', 'plan', 'given', true, 'yes', 'consented'],
    ['nobeoka-r7', 'plan', 'nothing', true, 'open', 'unanswered'],
    ['nobeoka-r7', 'plan', 'given', true, 'yes', 'consented'],
    ['nobeoka-r7', 'roster', 'given', true, 'open', 'regime-not-chosen'],
    ['nagareyama-r6', 'plan', 'refused', true, 'no', 'refused'],
    ['sagamihara-r6', 'plan', 'given', true, 'open', 'regime-not-chosen'],
  ])('%s, %s, %s said, asked: %s', (id, what, said, asked, answer, because) => {
    const question = {
      what,
      phase: 'peacetime',
      asOf,
      recipient: 'fire',
      asked,
      supportOrganizations: ['fire'],
    } as const;
    const regime = profile(id).consentRegime;
    const found = mayProvide({ ...question, regime, log: said === 'nothing' ? [] : log(said, what) });
    expect([found.answer, found.because]).toEqual([answer, [because]]);
  });

  test('the answer cites the ordinance by its address', () => {
    const question = { what: 'roster', phase: 'peacetime', asOf, recipient: 'fire', log: [] } as const;
    const { clauses, notes } = mayProvide({ ...question, regime: profile('fukuoka-r3').consentRegime });
    expect(clauses[1]).toMatch(/^https:\/\/www\.city\.fukuoka\.lg\.jp\/.+#第3条第2項$/);
    expect(notes).toContain('regime-to-be-confirmed');
  });
});

describe('the fees of a city', () => {
  test.each<[id: ProfileId, fees: readonly (readonly unknown[])[]]>([
    [
      'ise-r5',
      [
        ['new', 'piece', 3000, null, 'accepted'],
        ['meeting', 'piece', 3500, null, 'accepted'],
        ['verification', 'hour', 2100, null, 'accepted'],
      ],
    ],
    [
      'ino-r1',
      [
        ['new', 'piece', 3000, null],
        ['update', 'piece', 1000, 1],
      ],
    ],
    [
      'hyogo-r3',
      [
        ['new', 'piece', 7000, null, 'training-completed'],
        ['update', 'piece', 7000, null, 'training-completed'],
      ],
    ],
    [
      'koga-r6',
      [
        ['new', 'piece', null, null],
        ['update', 'piece', null, null],
        ['information-only', 'piece', null, null],
      ],
    ],
  ])('%s are those that its page shows, each with its address', (id, expected) => {
    const { fees } = feeSchedule(profile(id));
    const told = fees.map(({ work, per, price, perFiscalYear, preconditions }) => [
      work,
      per,
      price,
      perFiscalYear,
      ...preconditions,
    ]);
    expect(told).toEqual(expected);
    const [page] = profile(id).sources;
    expect(fees.every(({ source }) => 'url' in source && source.url.split('#')[0] === page?.url)).toBe(true);
  });

  test.each([
    ['ise-r5', 'new', '1', '3000'],
    ['ise-r5', 'meeting', '2', '7000'],
    ['ise-r5', 'verification', '3', '6300'],
    ['ise-r5', 'verification', '3/2', null],
    ['ino-r1', 'update', '1', '1000'],
    ['hyogo-r3', 'update', '2', null],
    ['koga-r6', 'information-only', '1', null],
    ['chigasaki-r7', 'new', '1', null],
  ] as const)('%s pays for %s × %s: %s', (id, work, quantity, amount) => {
    const done = { work, quantity: exact(quantity), paidThisFiscalYear: 0, met: { accepted: true } };
    const priced = priceWork(feeSchedule(profile(id)), done);
    expect(priced.ok && priced.value.amount.value).toBe(amount);
  });
});
