import type { Pointer } from '@fukushi-kit/form';

/**
 * Texts that were typed and are no value of the data yet, such as a day without its month, by their place in the data.
 * There the data hold `null`. Whoever saves a draft saves them too, so that nothing typed is lost.
 *
 * @clause none a shape of this project, not of a source
 */
export type Unfinished = Readonly<Record<Pointer, string>>;
