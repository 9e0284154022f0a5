import { type Condition, canonicalJson } from '@fukushi-kit/rule';
import { type MunicipalityProfile, placeText } from '@fukushi-kit/schema';
import { conditionText } from './condition-text.ts';
import { dueNames, comparisonWords as say } from './messages.ja.ts';
import { type RuleId, ruleVersions } from './rule-versions.ts';
import { ruleVocabularies } from './rule-vocabularies.ts';
import { lastPlace, valueText } from './value-text.ts';

/**
 * One difference between two profiles. Steps into a list are the key of the entry (its id, doubt, address or kind), and
 * `a` or `b` is `undefined` where that profile has no such entry.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ProfileDifference {
  readonly path: readonly string[];
  readonly a: unknown;
  readonly b: unknown;
  /** One line of Japanese: the place, what the first has, what the second has. */
  readonly text: string;
}

type Step = string | number;
type Entry = readonly [key: string, value: object, index: number];
interface Place {
  readonly keys: readonly string[];
  readonly steps: readonly Step[];
  /** What a clerk reads for each step. */
  readonly words: readonly string[];
}

/** What tells no difference of substance: names of the file, and the citations, which differ between any two cities. */
const LEFT_OUT = new Set(['schemaVersion', 'id', 'title', 'municipality', 'source', 'sources', 'clause', 'rules']);

/**
 * Compares two profiles: conditions, periods, sharing, consent, due days, planners, opening, money, parameters, and the
 * readings where both rest on the same specification. Citations and names are not compared.
 *
 * @clause chigasaki-r7:16(2)
 * @clause kashiwa-r7:14(1)
 *
 * @example
 * const [a, b] = [profile('nagareyama-r6'), profile('fukuoka-r3')];
 * compareProfiles(a, b).map(({ path }) => path.join('/')).slice(0, 2)
 * // => ['rules/evacuation-plan/eligibility', 'consentRegime/roster']
 * compareProfiles(a, b)[1]?.text // => '平常時の提供と同意 › 名簿の提供：（未設定・不明） → 拒まない限り同意とみなす（条例）'
 * compareProfiles(a, a) // => []
 */
export function compareProfiles(a: MunicipalityProfile, b: MunicipalityProfile): readonly ProfileDifference[] {
  const compared = a.source === b.source ? LEFT_OUT : new Set([...LEFT_OUT, 'readings']);
  return [...ruleDifferences(a, b), ...objectDifferences(a, b, { keys: [], steps: [], words: [] }, compared)];
}

/**
 * The differences of two profiles as Japanese text, one line each below a heading.
 *
 * @clause none wording of this project
 *
 * @example
 * comparisonText(profile('ise-r5'), profile('ise-r5'))
 * // => '伊勢市（ise-r5） と 伊勢市（ise-r5） の違い\n違いはありません。\n'
 */
export function comparisonText(a: MunicipalityProfile, b: MunicipalityProfile): string {
  const name = ({ municipality, id }: MunicipalityProfile): string => `${municipality.name}（${id}）`;
  const lines = compareProfiles(a, b).map(({ text }) => text);
  return `${[say.heading(name(a), name(b)), ...(lines.length === 0 ? [say.same] : lines)].join('\n')}\n`;
}

function ruleDifferences(a: MunicipalityProfile, b: MunicipalityProfile): readonly ProfileDifference[] {
  return (Object.keys(ruleVocabularies) as RuleId[]).flatMap((id) => {
    const [one, other] = [conditionsOf(a, id), conditionsOf(b, id)];
    if (one === other) return [];
    const place = placeText('MunicipalityProfile', ['rules', id]);
    return [{ path: ['rules', id], a: a.rules[id], b: b.rules[id], text: say.line(place, one, other) }];
  });
}

function conditionsOf(profile: MunicipalityProfile, id: RuleId): string {
  const told = ruleVersions(profile, id).map(
    ({ from, to, when }) => `${from}～${to ?? ''} ${conditionText(when as Condition, ruleVocabularies[id])}`,
  );
  return told.join('／') || say.nothing;
}

function objectDifferences(a: object, b: object, at: Place, skip: ReadonlySet<string>): readonly ProfileDifference[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !skip.has(key));
  return keys.flatMap((key) => {
    const steps = [...at.steps, key];
    const words = [...at.words, lastPlace(steps)];
    return differences(Reflect.get(a, key), Reflect.get(b, key), { keys: [...at.keys, key], steps, words });
  });
}

function differences(a: unknown, b: unknown, at: Place): readonly ProfileDifference[] {
  if (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b)) return [];
  if (isEntries(a) && isEntries(b)) return listDifferences(a, b, at);
  if (isObject(a) && isObject(b)) return objectDifferences(a, b, at, new Set(['id', 'title', 'clause']));
  return [
    { path: at.keys, a, b, text: say.line(at.words.join(say.place), valueText(at.steps, a), valueText(at.steps, b)) },
  ];
}

function listDifferences(a: readonly object[], b: readonly object[], at: Place): readonly ProfileDifference[] {
  const [ours, theirs] = [numbered(entriesOf(a)), numbered(entriesOf(b))];
  const keys = [...new Set([...ours, ...theirs].map(([key]) => key))];
  return keys.flatMap((key) => {
    const [one, other] = [ours.find(([each]) => each === key), theirs.find(([each]) => each === key)];
    const entry = one ?? other;
    if (entry === undefined) return [];
    const steps = [...at.steps, entry[2]];
    const words = [...at.words, entryName(entry, steps)];
    return differences(one?.[1], other?.[1], { keys: [...at.keys, key], steps, words });
  });
}

/** The entries of a list by their keys; a key that stands twice, as in dated versions, is told apart by its first day. */
function entriesOf(list: readonly object[]): readonly Entry[] {
  return list.map((entry, index) => {
    const named = ['work', 'id', 'doubt', 'organizationKind', 'category'].map((key) => Reflect.get(entry, key));
    const key = named.find((name) => typeof name === 'string') ?? '';
    const from: unknown = Reflect.get(entry, 'from');
    return [[key, ...(typeof from === 'string' ? [from] : [])].join(' ').trim() || String(index), entry, index];
  });
}

/** Entries of one key, such as two offices of a kind, by their order: the first is compared with the first. */
function numbered(entries: readonly Entry[]): readonly Entry[] {
  return entries.map(([key, entry, index], place) => {
    const before = entries.slice(0, place).filter(([each]) => each === key).length;
    return [before === 0 ? key : `${key} ${before + 1}`, entry, index];
  });
}

/** What a clerk calls an entry: its kind of work, its name, its title, or the choice that tells it apart. */
function entryName([key, entry]: Entry, steps: readonly Step[]): string {
  const { work, name, title, organizationKind: kind, category } = entry as Readonly<Record<string, unknown>>;
  if (typeof work === 'string') return valueText([...steps, 'work'], work);
  if (typeof kind === 'string') return valueText([...steps, 'organizationKind'], kind);
  if (typeof category === 'string') return valueText([...steps, 'category'], category);
  return [name, title].find((text) => typeof text === 'string') ?? dueNames[key] ?? key;
}

function isEntries(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
