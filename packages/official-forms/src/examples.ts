/**
 * Four examples of each official form: for tests of embedders and overlays, for the gallery, for trying a printer.
 *
 * @module
 */
export type { FormExamples, WrittenExamples } from './examples/form-examples.ts';
export { formExamples } from './examples/of-form.ts';
