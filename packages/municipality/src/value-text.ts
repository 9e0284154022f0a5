import { type JsonSchema, placeText, schemas } from '@fukushi-kit/schema';
import { comparisonWords as say } from './messages.ja.ts';

type Path = readonly PropertyKey[];

const UNTOLD = new Set(['id', 'title', 'name', 'clause', 'work', 'organizationKind', 'category']);

/** A value of a profile as a clerk reads it: the titles of choices, yes and no, figures with separators. */
export function valueText(path: Path, value: unknown): string {
  if (value === undefined) return say.nothing;
  if (value === null) return say.unset;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (typeof value === 'string') return titleOf(path, value) ?? value;
  if (Array.isArray(value)) {
    return value.length === 0 ? say.none : value.map((each, index) => valueText([...path, index], each)).join('・');
  }
  return objectText(path, value);
}

/** The name of an entry and what it says, without what only identifies it. */
function objectText(path: Path, value: object): string {
  const { title, name } = value as Readonly<Record<string, unknown>>;
  const details = Object.entries(value).flatMap(([key, inner]) => {
    if (UNTOLD.has(key) || inner === null) return [];
    const [label, text] = [lastPlace([...path, key]), valueText([...path, key], inner)];
    return [typeof inner === 'object' && !Array.isArray(inner) ? say.within(label, text) : say.detail(label, text)];
  });
  return [...[title, name].filter((each) => typeof each === 'string'), ...details].join(say.and);
}

/** What the schema calls the last step of a path. */
export function lastPlace(path: Path): string {
  return placeText('MunicipalityProfile', path).split(say.place).at(-1) ?? '';
}

/** The title that the schema gives to a choice. */
function titleOf(path: Path, value: string): string | undefined {
  const root = schemas.MunicipalityProfile;
  const places = path.reduce<readonly JsonSchema[]>(
    (candidates, step) =>
      candidates.flatMap((schema) => variants(schema, root)).flatMap((schema) => below(schema, step)),
    [root],
  );
  return places.flatMap((schema) => variants(schema, root)).find((schema) => schema.const === value)?.title;
}

function below(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const inner = typeof step === 'number' ? schema.items : schema.properties?.[String(step)];
  return inner === undefined ? [] : [inner];
}

function variants(schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  if (schema.$ref !== undefined) return variants(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, root);
  const options = schema.oneOf ?? schema.anyOf;
  return options === undefined ? [schema] : options.flatMap((option) => variants(option, root));
}
