import { evacuationPlan, formSchema, monthlyReport } from '@fukushi-kit/official-forms';
import { describe, expect, test } from 'vitest';
import { findPlace } from './places.ts';
import { webFormOf } from './web-form-of.ts';

const report = webFormOf(monthlyReport, formSchema(monthlyReport));
const plan = webFormOf(evacuationPlan, formSchema(evacuationPlan));

describe('a path of the data is found on the form', () => {
  test('in a row of a list', () => {
    expect(findPlace(report, ['submissions', 2, 'note'])).toMatchObject({
      pointer: '/submissions/2/note',
      rows: '提出物一覧 3件目',
      place: { label: '備考' },
    });
  });

  test('in a place of a numbered table', () => {
    const found = findPlace(plan, ['plan', 'supporters', 1, 'name']);
    expect(found).toMatchObject({
      pointer: '/plan/supporters/1/name',
      rows: '',
      place: { label: '協力者2の氏名又は団体名' },
    });
  });

  test('at the control of which it is a part', () => {
    expect(findPlace(plan, ['plan', 'reasons', 'choices', 3])?.pointer).toBe('/plan/reasons/choices');
  });

  test('at the first control below it', () => {
    expect(findPlace(plan, ['plan', 'home'])?.pointer).toBe('/plan/home/structure');
  });

  test('as a list with too many rows', () => {
    expect(findPlace(plan, ['plan', 'risks'])).toMatchObject({
      pointer: '/plan/risks',
      place: { label: '災害リスク' },
    });
  });

  test('as free words of an option', () => {
    expect(findPlace(plan, ['plan', 'visit', 'placeNote'])?.place.label).toBe('その他の内容');
  });

  test('nowhere when the form does not ask for it', () => {
    expect(findPlace(plan, ['schemaVersion'])).toBeNull();
  });
});
