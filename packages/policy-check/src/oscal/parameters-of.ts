import type { Catalogue } from '../control/catalogue.ts';
import type { ParameterName } from '../control/parameter.ts';

/** The numbers that the controls of a catalogue need, each once, in the order of the controls. */
export function parametersOf({ chapters }: Catalogue): readonly ParameterName[] {
  const needed = chapters.flatMap(({ controls }) => controls.flatMap(({ parameters }) => parameters));
  return [...new Set(needed.map(({ parameter }) => parameter))];
}
