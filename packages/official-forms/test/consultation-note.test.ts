import { doubt, doubts } from '@fukushi-kit/clause';
import { type DoubtRecord, parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { consultationNoteForm } from '../src/index.ts';

const note = {
  addressee: '見本市長',
  contractName: '見本業務委託',
  contractorName: null,
  askerOffice: null,
  askerName: null,
  opinion: null,
  interim: null,
  metOn: null,
  means: null,
  cityAttendees: null,
  contractorAttendees: null,
  appliesFrom: null,
  contractChange: null,
} as const;

const closedDay = doubt('chigasaki-r7:9(2)/closed-day');

const record = (reading: string | null, question: string | null = null): DoubtRecord => ({
  askedOn: '2025-06-02',
  askedBy: 'contractor',
  question,
  answer: { on: '2025-06-12', by: '見本市福祉課', text: '次の開庁日とします。', reading },
  reference: '見福第12号',
});

const sheet = (of: DoubtRecord | null) => consultationNoteForm({ doubt: closedDay, record: of, note });

describe('the record of a consultation on a doubt', () => {
  test('asks in the words of the doubt, with every reading open, while nobody has asked', () => {
    const data = sheet(null);
    expect(data).toMatchObject({
      question: closedDay.question.ja,
      clauses: '茅ヶ崎市仕様書9(2)、民法第142条',
      askedOn: null,
      askedBy: null,
      decision: null,
      documentNumber: null,
    });
    expect(data.readings).toEqual(closedDay.readings.map(({ ja }) => ({ text: ja, adopted: null })));
  });

  test('leaves the readings open while the answer is waited for', () => {
    const { readings, askedOn, decidedOn } = sheet({ ...record(null), answer: null });
    expect(readings.map(({ adopted }) => adopted)).toEqual([null, null, null]);
    expect([askedOn, decidedOn]).toEqual(['2025-06-02', null]);
  });

  test.each<[reading: string | null, adopted: boolean[]]>([
    ['keep', [true, false, false]],
    ['next-open-day', [false, true, false]],
    [null, [false, false, false]],
  ])('shows what the answer adopted: %s', (reading, adopted) => {
    const data = sheet(record(reading));
    expect(data.readings.map((each) => each.adopted)).toEqual(adopted);
    expect(data).toMatchObject({
      decision: '次の開庁日とします。',
      decidedOn: '2025-06-12',
      decidedBy: '見本市福祉課',
      documentNumber: '見福第12号',
    });
  });

  test('keeps the words in which it was really asked', () => {
    expect(sheet(record('keep', '8月10日は日曜日だが、動くか。')).question).toBe('8月10日は日曜日だが、動くか。');
  });

  test.each(doubts.map((each) => [each.id, each] as const))('keeps its schema for %s', (_, each) => {
    const data = consultationNoteForm({ doubt: each, record: null, note });
    expect(parseDocument('ConsultationNoteForm', data)).toEqual({ ok: true, value: data });
  });
});
