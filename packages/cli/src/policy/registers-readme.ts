import { type BookName, bookKinds, type Catalogue, type Control, parameterTitle } from '@fukushi-kit/policy-check';
import type { keptBooks } from '@fukushi-kit/policy-check/registers';
import { type JsonSchema, schemas } from '@fukushi-kit/schema';
import { policyMessages } from './messages.ja.ts';
import { numberedBookTitle } from './numbered-book-title.ts';

/** The name of the file that says what each register is for; a folder of registers may hold it. */
export const REGISTERS_README = 'README.txt';

type Kept = (typeof keptBooks)[number];

/** One template as it was written: the book, and the names of its files. */
export interface WrittenTemplate {
  readonly book: Kept;
  readonly files: readonly string[];
}

/** What each of the templates is for, which controls read it, and which numbers have to be agreed on with the city. */
export function registersReadme(templates: readonly WrittenTemplate[], catalogues: readonly Catalogue[]): string {
  const controls = catalogues.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.controls));
  const lines = [
    ...policyMessages.readmeHead(catalogues.map(({ title }) => title)),
    ...templates.flatMap((template) => ['', ...templateLines(template, controls)]),
    '',
    policyMessages.readmeNumbers,
    ...numberLines(controls),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function templateLines({ book, files }: WrittenTemplate, controls: readonly Control[]): readonly string[] {
  const readers = controls.filter(({ registers }) => registers.some((name) => name === book)).map(({ id }) => id);
  return [
    policyMessages.readmeFile(files, titleOf(book)),
    ...purposeOf(book).map((purpose) => `  ${purpose}`),
    ...(readers.length === 0 ? [] : [`  ${policyMessages.readmeReaders(readers)}`]),
  ];
}

function titleOf(book: Kept): string {
  if (book === 'coverage') return policyMessages.coverage;
  return book === 'agreement' ? (schemas.PolicyAgreement.title ?? book) : numberedBookTitle(book);
}

function purposeOf(book: Kept): readonly string[] {
  if (book === 'coverage') return [policyMessages.coveragePurpose];
  const kind = bookKinds.find(({ name }) => name === (book as BookName));
  const schema: JsonSchema =
    book === 'agreement' || kind === undefined ? schemas.PolicyAgreement : schemas[kind.document];
  return schema.description === undefined ? [] : [schema.description];
}

function numberLines(controls: readonly Control[]): readonly string[] {
  const names = new Set(controls.flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter)));
  return [...names].map((name) => {
    const using = controls.filter(({ parameters }) => parameters.some(({ parameter }) => parameter === name));
    return `  ${policyMessages.readmeReadersOf(
      parameterTitle(name),
      using.map(({ id }) => id),
    )}`;
  });
}
