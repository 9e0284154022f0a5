/** A value for each item, from those that are known; the others get `otherwise`. */
export function byItem<Id extends string, Known, Other>(
  ids: readonly Id[],
  known: Readonly<Partial<Record<Id, Known>>>,
  otherwise: Other,
): Record<Id, Known | Other> {
  const entries = ids.map((id) => [id, known[id] ?? otherwise] as const);
  return Object.fromEntries(entries) as Record<Id, Known | Other>;
}
