import { addDays, bundledHolidays, type OpeningHours, plainDate } from '@fukushi-kit/calendar';
import { audit, decide } from '@fukushi-kit/rule';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contract } from '../../test/sample-case.ts';
import { consultation } from '../../test/sample-log.ts';
import { type Consultation, consultationFindings, dutyAt, intakeWay, multiAgencyRule } from '../index.ts';

const hours: OpeningHours = {
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  opens: '08:30',
  closes: '17:15',
  closedOnNationalHolidays: true,
  yearEndFrom: '12-29',
  yearEndTo: '01-03',
  contact: 'around-the-clock',
};

describe('who takes a call (3(2))', () => {
  test.each<[day: string, time: string, answeredBy: string, closedBecause: string | null]>([
    ['2025-04-01', '08:29', 'duty-outside-hours', null],
    ['2025-04-01', '08:30', 'office', null],
    ['2025-04-01', '17:14', 'office', null],
    ['2025-04-01', '17:15', 'duty-outside-hours', null],
    ['2025-04-05', '10:00', 'duty-outside-hours', 'weekday'],
    ['2025-05-06', '10:00', 'duty-outside-hours', 'national-holiday'],
    ['2025-12-29', '10:00', 'duty-outside-hours', 'year-end'],
    ['2026-01-02', '10:00', 'duty-outside-hours', 'year-end'],
    ['2026-01-05', '10:00', 'office', null],
  ])('%s %s: %s', (day, time, answeredBy, closedBecause) => {
    expect(dutyAt({ day: plainDate(day), time }, hours, bundledHolidays)).toMatchObject({ answeredBy, closedBecause });
  });

  test('where the source is silent about the night it is unknown, where it says no, nobody', () => {
    const { contact: _, ...silent } = hours;
    const night = { day: plainDate('2025-04-01'), time: '03:00' };
    expect(dutyAt(night, silent, bundledHolidays).answeredBy).toBe('unknown');
    expect(dutyAt(night, { ...hours, contact: 'opening-hours-only' }, bundledHolidays).answeredBy).toBe('nobody');
  });

  test('around the clock means that somebody answers at every minute of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 1439 }), (after, minute) => {
        const day = addDays(plainDate('2025-04-01'), after);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(['office', 'duty-outside-hours']).toContain(dutyAt({ day, time }, hours, bundledHolidays).answeredBy);
      }),
    );
  });
});

describe('a chat that looks urgent is taken over by a person (7(1))', () => {
  const chat = (parts: Partial<Consultation>): Consultation =>
    consultation({ channel: 'chat', isUrgent: true, ...parts });
  const handover = (
    channel: Consultation['channel'],
    on = '2025-06-03',
    to: string | null = 'S-01',
  ): Consultation['handover'] => ({
    on,
    channel,
    to,
  });

  test.each<[name: string, consultation: Consultation, code: string | null, path: string]>([
    ['by a visit to the office', chat({ handover: handover('visit') }), null, ''],
    ['by an outreach visit', chat({ handover: handover('outreach-visit') }), null, ''],
    ['by a call', chat({ handover: handover('phone') }), null, ''],
    ['by an e-mail', chat({ handover: handover('e-mail') }), null, ''],
    ['by nobody', chat({}), 'urgent-chat-not-handed-over', 'consultations.0.handover'],
    [
      'by the chat again',
      chat({ handover: handover('chat') }),
      'handed-over-to-no-person',
      'consultations.0.handover.channel',
    ],
    [
      'before it came',
      chat({ handover: handover('phone', '2025-06-02') }),
      'handed-over-before-received',
      'consultations.0.handover.on',
    ],
    [
      'by somebody not recorded',
      chat({ handover: handover('phone', '2025-06-03', null) }),
      'handover-person-not-recorded',
      'consultations.0.handover.to',
    ],
    ['not judged', chat({ isUrgent: null }), 'urgency-not-judged', 'consultations.0.isUrgent'],
    ['not urgent', chat({ isUrgent: false }), null, ''],
    ['urgent, but a call already', consultation({ isUrgent: true }), null, ''],
  ])('%s', (_, one, code, path) => {
    const found = consultationFindings([one]).map((each) => [each.code, each.path.join('.'), each.clauses]);
    expect(found).toEqual(code === null ? [] : [[code, path, ['kashiwa-r7:7(1)']]]);
  });

  test('a referral of which nobody recorded the way is told', () => {
    const referrals = [
      { agency: '見本支援センター', throughNetwork: true },
      { agency: '見本相談所', throughNetwork: null },
    ];
    expect(consultationFindings([consultation({ referrals })]).map(({ code, path }) => [code, path])).toEqual([
      ['network-use-not-recorded', ['consultations', 0, 'referrals', 1, 'throughNetwork']],
    ]);
  });
});

describe('intake with and without consent (7(2)イ)', () => {
  test('who answered nothing is asked; until then only the council', () => {
    expect(intakeWay('unanswered')).toEqual({
      way: 'without-consent',
      deliberatesIn: 'support-council',
      needs: ['ask-person'],
      clauses: ['kashiwa-r7:9(2)', 'social-welfare-act:106-6'],
      unverified: ['social-welfare-act:106-6'],
      readings: [{ doubt: 'kashiwa-r7:9(2)/sharing', reading: 'within-purpose' }],
    });
  });

  test('with consent nothing rests on general knowledge; a withdrawal is as a refusal', () => {
    expect(intakeWay('given')).toMatchObject({ way: 'consented', deliberatesIn: 'support-conference', unverified: [] });
    expect(intakeWay('withdrawn')).toEqual(intakeWay('refused'));
  });

  test('the multi-agency programme is for complex households that several agencies share', () => {
    const rule = multiAgencyRule(contract);
    const facts = { issuesAreComplex: true, needsSeveralAgencies: true, sheetFilledByPerson: true };
    expect(decide(rule, '2025-05-07', facts).outcome).toBe('met');
    for (const fact of ['issuesAreComplex', 'needsSeveralAgencies', 'sheetFilledByPerson']) {
      expect(decide(rule, '2025-05-07', { ...facts, [fact]: false }).outcome).toBe('unmet');
      expect(decide(rule, '2025-05-07', { ...facts, [fact]: null }).needs).toMatchObject([
        { fact, clauses: ['kashiwa-r7:7(2)イ'] },
      ]);
    }
    expect(audit(rule).idleLeaves).toEqual([]);
  });
});
