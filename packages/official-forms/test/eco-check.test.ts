import { clause, clauses } from '@fukushi-kit/clause';
import { formElements } from '@fukushi-kit/form';
import { schemas } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { ecoGroups } from '../src/chigasaki-r7/eco-check/eco-groups.ts';
import { ecoCheck } from '../src/index.ts';

const items = ecoGroups.flatMap(({ topics }) => topics.flatMap((topic) => topic.items));

describe('the check sheet of the eco-office rules', () => {
  test('holds every clause on the environment and no other', () => {
    const asked = clauses.map(({ id }) => id).filter((id) => /^chigasaki-r7:(15\(|エコ)/.test(id));
    expect(new Set(items.map((item) => item.clause))).toEqual(new Set(asked));
    expect(new Set(ecoCheck.clauses)).toEqual(new Set(asked));
  });

  test.each(items)('$id binds as $clause does', ({ duty, clause: id }) => {
    expect(clause(id).duties).toContain(duty);
  });

  test('never calls an effort nonconforming, and offers no unmet effort for an obligation', () => {
    const offered = new Map(
      formElements(ecoCheck).flatMap(({ content }) =>
        content.kind === 'choice' ? [[content.bind, content.options.map(({ value }) => value)]] : [],
      ),
    );
    for (const { id, duty } of items) {
      const values = offered.get(`/answers/${id}`);
      expect(values?.includes('nonconforming'), id).toBe(duty === 'obligation');
      expect(values?.includes('effort-unmet'), id).toBe(duty === 'effort');
    }
  });

  test('says in the schema what it says on paper', () => {
    const { EcoAnswers: answers } = schemas.EcoCheckForm.$defs ?? {};
    const titles = Object.entries(answers?.properties ?? {}).map(([id, { title }]) => [id, title]);
    expect(titles).toEqual(items.map(({ id, text }) => [id, text]));
  });

  test.each([
    ['the cooling and heating marks', 'エコA', ['25〜28度', '18〜20度']],
    ['the heat index', 'エコE', ['WBGT', '31']],
  ] as const)('prints %s that its clause names', (_, at, marks) => {
    const { ja } = clause(`chigasaki-r7:${at}`).owes;
    const texts = items.flatMap((item) => (item.clause === `chigasaki-r7:${at}` ? [item.text] : [])).join('');
    const numbers = (text: string): string => text.replaceAll(/[〜（）度]/g, ' ');
    for (const mark of marks) {
      expect(numbers(ja)).toContain(numbers(mark).trim());
      expect(texts).toContain(mark);
    }
  });
});
