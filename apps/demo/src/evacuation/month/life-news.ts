import { parseLifeLog, planFindingText, planState } from '@fukushi-kit/evacuation-plan';
import { findingText, type LifeEvent } from '@fukushi-kit/schema';
import { versionOfOriginal } from '../../submission/original-name.ts';
import { type CityEvent, cityEvents } from '../../submission/review-log.ts';
import type { HandedInOriginal } from '../../submission/submission.ts';
import type { Lacking } from '../person/lacking.ts';
import type { MonthFile } from './month-file.ts';
import { words } from './words.ja.ts';

/** The log of a plan with further events, and what refuses any of them. */
export interface LongerLife {
  readonly controlNumber: string;
  readonly added: number;
  readonly events: readonly LifeEvent[];
  readonly refused: readonly Lacking[];
}

/** What the city decided about the plans of a month and their logs do not tell yet. */
export function cityNews(file: MonthFile): readonly LongerLife[] {
  return plansHandedIn(file)
    .map((original) => longerLife(file, original, newsOf(file, original)))
    .filter(({ added }) => added > 0);
}

/** The originals of plans that were handed in for a month, each once. */
export function plansHandedIn({ submissions }: MonthFile): readonly HandedInOriginal[] {
  const plans = submissions.flatMap(({ originals }) => originals).filter(({ deliverable }) => deliverable === 'form-1');
  return [...new Map(plans.map((original) => [original.original, original])).values()];
}

/** The log of the plan behind an original, with further events; what may not stand is told and left to the caller. */
export function longerLife(
  { logs, frame }: MonthFile,
  { controlNumber }: Pick<HandedInOriginal, 'controlNumber'>,
  further: readonly unknown[],
): LongerLife {
  const id = controlNumber ?? '';
  const before = logs.get(id)?.body ?? [];
  const parsed = parseLifeLog([...before, ...further]);
  const told = (text: string, clauses: Lacking['clauses'] = []): Lacking => ({
    text: words.leftOut(id, text),
    severity: 'error',
    clauses,
  });
  if (!parsed.ok) {
    const refused = parsed.findings.map((finding) => told(findingText({ ...finding, path: finding.path.slice(1) })));
    return { controlNumber: id, added: further.length, events: before, refused };
  }
  const refused = planState(parsed.value, frame.terms)
    .findings.filter(({ path, severity }) => severity === 'error' && Number(path[0]) >= before.length)
    .map((finding) => told(planFindingText(finding), finding.clauses ?? []));
  return { controlNumber: id, added: further.length, events: parsed.value, refused };
}

/** The events of the city about an original that its log does not have: as many as it is behind. */
export function newsOf(file: MonthFile, original: HandedInOriginal): readonly unknown[] {
  const { controlNumber, original: id } = original;
  const version = versionOfOriginal(original);
  const known = (file.logs.get(controlNumber ?? '')?.body ?? []).filter(
    (event) => (event.kind === 'correction-asked' || event.kind === 'received') && event.version === version,
  ).length;
  return cityEvents(file.body)
    .filter((event) => event.original === id)
    .slice(known)
    .map((event) => lifeEventOf(file, event, version));
}

function lifeEventOf({ frame }: MonthFile, event: CityEvent, version: number | null): unknown {
  const by = { party: 'municipality', office: frame.profile.municipality.name, name: null };
  const base = { schemaVersion: '1', kind: event.kind, on: event.on, by, version };
  return event.kind === 'received'
    ? { ...base, notice: event.notice }
    : { ...base, points: event.points, originalReturned: null };
}
