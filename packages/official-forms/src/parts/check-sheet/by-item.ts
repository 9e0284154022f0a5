/** A value for each item, from those that are known; the others get `otherwise`. */
export function byItem<Answers extends object>(
  ids: readonly (keyof Answers & string)[],
  known: Readonly<Partial<Answers>>,
  otherwise: Answers[keyof Answers],
): Answers {
  return Object.fromEntries(ids.map((id) => [id, known[id] ?? otherwise])) as Answers;
}
