import { boundPointers, type FormDefinition } from '@fukushi-kit/form';
import { evacuationPlan, formSchema, forms, monthlyReport, rosterConsent } from '@fukushi-kit/official-forms';
import { describe, expect, test } from 'vitest';
import { type Place, placesOf } from './places.ts';
import type { ControlNode, Node } from './web-form.ts';
import { webFormOf } from './web-form-of.ts';

const everyForm = [...forms.values()].map((form) => [form.id, form] as const);
const places = (form: FormDefinition): readonly Place[] => placesOf(webFormOf(form, formSchema(form)));
const written = ({ pattern }: Place): string => `/${pattern.map((step) => (step === '*' ? 0 : step)).join('/')}`;

describe.each(everyForm)('%s on screen', (_, form) => {
  test('asks for every value of its paper, and for each only once', () => {
    const asked = places(form).map(written);
    const figures = form.sheets.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'figure'));
    const drawn = new Set(figures.map((figure) => ('bind' in figure ? figure.bind : '')));
    const wanted = boundPointers(form).filter((pointer) => !drawn.has(pointer));
    expect(wanted.filter((pointer) => !asked.includes(pointer))).toEqual([]);
    expect(asked.filter((pointer, index) => asked.indexOf(pointer) !== index)).toEqual([]);
  });

  test('names every control', () => {
    const unnamed = controlsOf(form).filter(({ label, caption }) => label.trim() === '' || caption.trim() === '');
    expect(unnamed.map(({ bind }) => bind)).toEqual([]);
  });
});

function controlsOf(form: FormDefinition): readonly ControlNode[] {
  const inNode = (node: Node): readonly ControlNode[] => {
    if (node.kind === 'control') return [node];
    if (node.kind === 'group') return node.nodes.flatMap(inNode);
    return node.kind === 'list' ? [...node.row, ...node.after].flatMap(inNode) : [];
  };
  const { sheets } = webFormOf(form, formSchema(form));
  return sheets.flatMap(({ sections }) => sections.flatMap(({ nodes }) => nodes.flatMap(inNode)));
}

const control = (form: FormDefinition, bind: string): ControlNode | undefined =>
  controlsOf(form).find((one) => one.bind === bind);

describe('the form on screen', () => {
  test('has its parts in the order of the paper, a heading and the table below it as one part', () => {
    const [sheet] = rosterConsent.sheets;
    const headings = sheet?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const sections = webFormOf(rosterConsent, formSchema(rosterConsent)).sheets[0]?.sections ?? [];
    const legends = sections.flatMap(({ heading, nodes }) =>
      heading === null ? nodes.flatMap((node) => ('legend' in node ? [node.legend] : [])) : [heading],
    );
    expect(legends.filter((legend) => headings?.includes(legend))).toEqual(headings);
    expect(legends[0]).toBe('この書類について');
  });

  test('keeps a thick frame, of which the words of the sheet speak', () => {
    const [, person] = webFormOf(rosterConsent, formSchema(rosterConsent)).sheets[0]?.sections ?? [];
    expect(person?.nodes[0]).toMatchObject({ legend: '1　ご本人', help: '太枠の中をご記入ください', isThick: true });
  });

  test('gathers what a label of the table names, and says the name once', () => {
    expect(control(monthlyReport, '/thisMonth/plans/new')).toMatchObject({
      label: '当月の様式1の新規',
      caption: '様式1の新規',
    });
    expect(control(evacuationPlan, '/plan/supporters/1/phone')).toMatchObject({
      label: '協力者2の連絡先',
      caption: '連絡先',
    });
  });

  test('asks for the reading of a name', () => {
    expect(control(rosterConsent, '/person/reading')).toMatchObject({ label: '氏名のふりがな' });
  });

  test('says that signatures and sketches are made on paper', () => {
    const paper = webFormOf(evacuationPlan, formSchema(evacuationPlan)).sheets[1]?.sections.flatMap(papersIn) ?? [];
    expect(paper).toEqual([
      ['避難経路の略図', 'sketch'],
      ['本人の署名（自署）', 'signature'],
      ['代理人の署名（本人が書けないとき）', 'signature'],
    ]);
  });

  test('takes from the schema how a text is typed', () => {
    expect(control(rosterConsent, '/person/contact/phone')?.control).toMatchObject({
      kind: 'line',
      keyboard: 'tel',
      maximum: 30,
    });
    expect(control(evacuationPlan, '/plan/findings/text')?.control).toMatchObject({
      kind: 'passage',
      lines: 5,
      breaks: true,
    });
    expect(control(evacuationPlan, '/plan/home/floor')?.control).toMatchObject({ kind: 'number', least: -3 });
  });

  test('marks as required what the schema wants, unless all of it may be missing', () => {
    expect(control(monthlyReport, '/controlNumber')?.required).toBe(false);
    expect(
      controlsOf(monthlyReport)
        .filter(({ required }) => required)
        .map(({ label }) => label),
    ).toEqual(['整理番号']);
    expect(control(rosterConsent, '/person/address/text')?.required).toBe(false);
  });

  test('leaves a consent unanswered by itself', () => {
    expect(control(rosterConsent, '/provision/answer')?.control).toMatchObject({ kind: 'consent', none: 'unanswered' });
  });
});

function papersIn({ nodes }: { readonly nodes: readonly Node[] }): readonly (readonly [string, string])[] {
  return nodes.flatMap((node): readonly (readonly [string, string])[] => {
    if (node.kind === 'group') return papersIn(node);
    return node.kind === 'paper' ? node.labels.map((label) => [label, node.by] as const) : [];
  });
}
