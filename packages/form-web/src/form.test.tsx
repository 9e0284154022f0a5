import {
  type ChoiceField,
  type FormDefinition,
  type ListBlock,
  rubyParts,
  type TextField,
  textDigest,
  valueAt,
} from '@fukushi-kit/form';
import { evacuationPlan, formSchema, forms, rosterConsent, rosterProvision } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import type { JsonSchema } from '@fukushi-kit/schema';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Form, type FormProps } from './form.tsx';
import { placesOf } from './model/places.ts';
import { webFormOf } from './model/web-form-of.ts';
import { FormStore } from './state/form-store.ts';

const html = (definition: FormDefinition, data: unknown, more: Partial<FormProps> = {}): string =>
  renderToString(<Form definition={definition} schema={formSchema(definition)} data={data} {...more} />);

/** What a person reads of it: no tags, no readings over words, entities as signs. */
const words = (text: string): string =>
  text
    .replaceAll(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '');

const bare = (text: string): string =>
  rubyParts(text)
    .map(({ base }) => base)
    .join('')
    .replaceAll(/\s/g, '');

const everyForm = [...forms.values()].map((form) => [form.id, form] as const);

describe.each(everyForm)('%s without scripts', (_, form) => {
  test('can be read: title, headings, fixed texts, every control and every option', () => {
    const read = words(html(form, null));
    const { sheets } = form;
    const fixed = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'heading') return [block.text, block.note ?? ''];
        return block.kind === 'paragraph' ? [block.text ?? ''] : [];
      }),
    );
    const controls = placesOf(webFormOf(form, formSchema(form))).filter(({ pattern }) => !pattern.includes('*'));
    const options = controls.flatMap(({ control }) => (control && 'options' in control ? control.options : []));
    const wanted = [form.title, form.number ?? '', ...fixed, ...options.map(({ label }) => label)];
    expect(wanted.map(bare).filter((text) => !read.includes(text))).toEqual([]);
  });

  test('has nothing chosen beforehand', () => {
    expect(html(form, null)).not.toContain('checked=""');
  });
});

describe('values', () => {
  test.each(everyForm)('of %s stand in their controls exactly as they are recorded', (_, form) => {
    const names = formExamples(form.id).names;
    const page = html(form, names);
    const values = new Set([...page.matchAll(/<input[^>]* value="([^"]*)"|<textarea[^>]*>([^<]*)</g)].map(writtenIn));
    const texts = placesOf(webFormOf(form, formSchema(form))).filter(({ control, pattern }) => {
      return (control?.kind === 'line' || control?.kind === 'passage') && !pattern.includes('*');
    });
    const recorded = texts
      .map(({ pattern }) => valueAt(names, `/${pattern.join('/')}`))
      .filter((one) => typeof one === 'string');
    expect(recorded.filter((text) => !values.has(text))).toEqual([]);
  });

  test('a value that stands on the paper twice is filled in once and shown again', () => {
    const page = html(evacuationPlan, formExamples(evacuationPlan.id).full);
    expect(words(page)).toContain('同意確認書の本人の氏名見本花子前の欄に記入した内容がここにも入ります。');
  });
});

function writtenIn([, input, area]: RegExpMatchArray): string {
  return (input ?? area ?? '')
    .replace(/^\n/, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

describe('a consent', () => {
  test('shows the exact text with its version and the head of its digest, and two answers', () => {
    const page = html(rosterConsent, null);
    expect(words(page)).toContain(bare(rosterProvision.text));
    const { id, version, text } = rosterProvision;
    expect(words(page)).toContain(`文の番号${id}版${version}照合値${textDigest(text).slice(0, 8)}`);
    expect(page.match(/同意(する|しない)<\/span>/g)).toHaveLength(2);
  });

  test('that was given can be taken back', () => {
    expect(words(html(rosterConsent, null))).toContain('未回答');
    expect(words(html(rosterConsent, formExamples(rosterConsent.id).full))).toContain('選択を取り消して未回答に戻す');
  });
});

describe('free words of an option', () => {
  const visit = (place: string | null, placeNote: string | null): string => {
    const full = formExamples(evacuationPlan.id).full as { readonly plan: { readonly visit: object } };
    return html(evacuationPlan, { ...full, plan: { ...full.plan, visit: { ...full.plan.visit, place, placeNote } } });
  };

  test('are asked for when it is chosen', () => {
    expect(visit('home', null)).not.toContain('その他の内容');
    expect(visit('other', null)).toContain('その他の内容');
  });

  test('are shown when they are recorded, whatever is chosen', () => {
    expect(visit('home', '長男宅')).toContain('長男宅');
  });
});

const schema: JsonSchema = {
  type: 'object',
  required: ['note'],
  properties: { note: { title: '覚書', anyOf: [{ type: 'string', maxLength: 20 }, { type: 'null' }] } },
};

const note: FormDefinition = {
  id: 'sample/note',
  version: '1',
  title: '｜避難《ひなん》の覚書',
  standing: 'official',
  clauses: [],
  schema: 'sample',
  size: 10,
  copies: [],
  sheets: [
    {
      id: 'sheet',
      blocks: [
        { kind: 'heading', id: 'heading', text: '｜避難先《ひなんさき》' },
        { kind: 'paragraph', id: 'note', bind: '/note', lines: 3 },
      ],
    },
  ],
};

describe('a form', () => {
  test('sets marked readings as ruby, and keeps them out of names', () => {
    const page = renderToString(<Form definition={note} schema={schema} data={null} />);
    expect(page).toContain('<ruby>避難先<rp>（</rp><rt>ひなんさき</rt><rp>）</rp></ruby>');
    expect(page).toContain('覚書');
  });

  test('says how many characters are left when a text is near its end', () => {
    const left = (text: string): string =>
      words(renderToString(<Form definition={note} schema={schema} data={{ note: text }} />));
    expect(left('あ'.repeat(15))).not.toContain('残り');
    expect(left(`${'あ'.repeat(15)}𠮷`)).toContain('残り4字');
    expect(left('あ'.repeat(22))).toContain('2字超えています');
  });

  test('begins its headings at the level that the page wants', () => {
    expect(html(rosterConsent, null, { headingLevel: 1 })).toContain('<h1');
    expect(html(rosterConsent, null)).not.toContain('<h1');
  });
});

describe('a field that is asked for only in some cases', () => {
  const text = { type: 'string', maxLength: 20 } as const;
  const visits: JsonSchema = {
    type: 'object',
    required: ['visits'],
    properties: {
      visits: {
        type: 'array',
        items: {
          type: 'object',
          required: ['way', 'number'],
          properties: {
            way: { anyOf: [{ oneOf: [{ const: 'phone' }, { const: 'visit' }] }, { type: 'null' }] },
            number: { anyOf: [text, { type: 'null' }] },
          },
        },
      },
    },
  };
  const way: ChoiceField = {
    kind: 'choice',
    bind: '/way',
    label: '方法',
    clauses: [],
    many: false,
    style: 'tick',
    perRow: 2,
    options: [
      { value: 'phone', label: '電話' },
      { value: 'visit', label: '訪問' },
    ],
  };
  const number: TextField = {
    kind: 'text',
    bind: '/number',
    label: '電話番号',
    clauses: [],
    lines: 1,
    fit: { minimum: 7, over: 'stop' },
    required: true,
    shownWhen: { bind: '/way', is: ['phone'] },
  };
  const list: ListBlock = {
    kind: 'list',
    id: 'visits',
    caption: '連絡',
    bind: '/visits',
    frame: 'thin',
    rowHeight: 9,
    minimumRows: 1,
    clauses: [],
    columns: [
      { id: 'way', width: 1, label: '方法', field: way },
      { id: 'number', width: 1, label: '電話番号', field: number },
    ],
  };
  const form: FormDefinition = { ...note, id: 'sample/visits', sheets: [{ id: 'sheet', blocks: [list] }] };
  const page = (row: object): string =>
    words(renderToString(<Form definition={form} schema={visits} data={{ visits: [row] }} />));
  const problems = (row: object): readonly string[] =>
    new FormStore(form, visits, { visits: [row] }, {}).check().map((problem) => problem.text);

  test('stands there while the data of its row call for it', () => {
    expect(page({ way: 'phone', number: null })).toContain('電話番号');
    expect(page({ way: 'visit', number: null })).not.toContain('電話番号');
  });

  test('is never hidden with what is recorded in it', () => {
    expect(page({ way: 'visit', number: '0467-00-0001' })).toContain('電話番号');
  });

  test('must be filled in only then', () => {
    expect(problems({ way: 'phone', number: null })).toEqual(['電話番号を書いてください。']);
    expect(problems({ way: 'visit', number: null })).toEqual([]);
  });
});
