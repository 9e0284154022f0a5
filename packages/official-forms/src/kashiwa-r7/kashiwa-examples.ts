import type { WrittenExamples } from '../examples/form-examples.ts';

/** The examples written by hand, by the id of their form. */
export const kashiwaExamples: Readonly<Record<string, WrittenExamples<unknown>>> = {};
