/**
 * Official forms to fill in on screen: a React form from the same definition as the paper.
 *
 * @module
 */
export { emptyData } from './data/empty-data.ts';
export { type Finished, Form, type FormProps } from './form.tsx';
export { afterPause } from './state/after-pause.ts';
export type { Draft, SaveState, Schedule } from './state/autosave.ts';
export { type ConsentAnswer, consentAnswers } from './state/consent-answers.ts';
export type { ToldFinding } from './state/told-finding.ts';
export type { Unfinished } from './state/unfinished.ts';
export { type Saving, useAutosave } from './state/use-autosave.ts';
export { type WrittenField, type WrittenPart, writtenForm } from './written/written-form.ts';
