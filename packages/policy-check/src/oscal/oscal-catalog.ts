import { type ClauseId, clause, clauseLabel, type SourceId, source } from '@fukushi-kit/clause';
import { catalogue as catalogueOf } from '../catalogue/catalogues.ts';
import type { Catalogue, CatalogueId, Chapter } from '../control/catalogue.ts';
import type { Control } from '../control/control.ts';
import { parameterTitle } from '../control/parameter-title.ts';
import { parameterUnit } from '../control/parameter-unit.ts';
import { textDigest } from '../text-digest.ts';
import { filled } from './filled.ts';
import { metadataOf } from './metadata-of.ts';
import type { OscalResource } from './model/oscal-back-matter.ts';
import type { OscalCatalog, OscalControl, OscalGroup, OscalPart } from './model/oscal-catalog.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { oscalUuid } from './oscal-uuid.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { ownProperties, ownProperty } from './own-property.ts';
import { parametersOf } from './parameters-of.ts';
import { statementId } from './statement-id.ts';
import { withUuid } from './with-uuid.ts';

/**
 * A catalogue of controls as OSCAL: a group for each chapter, a control for each control under its own id, the label of its
 * clause, what is checked as its statement, and the numbers that the contract does not give as parameters without a value, each
 * with its unit.
 * `modified` is the time that it says it was last changed at.
 *
 * @throws {RangeError} if there is no such catalogue, or `modified` is no time with its offset.
 *
 * @clause none the controls carry the clauses
 *
 * @example
 * const { catalog } = oscalCatalog('kashiwa-r7', '2026-04-15T18:00:00+09:00');
 * catalog.groups.map(({ id }) => id).slice(3, 6) // => ['chapter-k9', 'chapter-k10-1', 'chapter-k10-2']
 * catalog.groups[5].controls.find(({ id }) => id === 'k10-2-o4').parts
 * // => [{ id: 'k10-2-o4_smt', name: 'statement', prose: '共用IDの利用を制限している。' }]
 */
export function oscalCatalog(id: CatalogueId, modified: string): OscalCatalog {
  const catalogue = catalogueOf(id);
  const groups = catalogue.chapters.map(groupOf);
  const body = {
    metadata: metadataOf({
      title: oscalWords.title.catalog(catalogue.title),
      modified,
      version: textDigest(JSON.stringify(groups)).slice(-12),
      props: [ownProperty('catalogue', id)],
    }),
    ...filled(
      'params',
      parametersOf(catalogue).map((name) => ({
        id: name,
        props: [ownProperty('unit', parameterUnit(name))],
        label: oscalMarkup(parameterTitle(name)),
      })),
    ),
    groups,
    'back-matter': { resources: sourcesOf(catalogue).map(sourceResource) },
  };
  return { catalog: withUuid('catalog', body) };
}

function groupOf({ id, title, controls }: Chapter): OscalGroup {
  // A chapter of one control may be called as the control is (`cm10`), and ids are unique within a catalogue.
  return { id: `chapter-${id}`, title: oscalMarkup(title), ...filled('controls', controls.map(controlOf)) };
}

function controlOf(control: Control): OscalControl {
  const { id, title, duty, gravity, automation, registers, parameters, doubts, sharesWith } = control;
  return {
    id,
    title: oscalMarkup(title),
    props: [
      { name: 'label', value: clauseLabel(control.clause) },
      ownProperty('clause', control.clause),
      ownProperty('duty', duty),
      ownProperty('gravity', gravity),
      ownProperty('automation', automation),
      ...ownProperties('book', registers),
      ...parameters.map(({ parameter, word }) => ownProperty('parameter', parameter, word ?? undefined)),
      ...ownProperties('doubt', doubts),
    ],
    links: [
      { href: `#${sourceUuid(clause(control.clause).source)}`, rel: 'reference' },
      ...(sharesWith === null ? [] : [{ href: `#${sharesWith}`, rel: 'related' }]),
    ],
    parts: partsOf(control),
  };
}

function partsOf({ id, item, note }: Control): readonly OscalPart[] {
  const statement: OscalPart = { id: statementId(id), name: 'statement', prose: oscalMarkup(item) };
  return note === null ? [statement] : [statement, { id: `${id}_gdn`, name: 'guidance', prose: oscalMarkup(note) }];
}

function sourcesOf({ chapters }: Catalogue): readonly SourceId[] {
  const cited: readonly ClauseId[] = chapters.flatMap(({ controls }) => controls.map((control) => control.clause));
  return [...new Set(cited.map((each) => clause(each).source))];
}

function sourceResource(id: SourceId): OscalResource {
  const { title, edition } = source(id);
  return {
    uuid: sourceUuid(id),
    title: oscalMarkup(title),
    props: [ownProperty('source', id)],
    citation: { text: oscalMarkup(`${title}（${edition}）`) },
  };
}

function sourceUuid(id: SourceId): string {
  return oscalUuid('source', id);
}
