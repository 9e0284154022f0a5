export type * from './definition.ts';
export type * from './page-model.ts';
export type * from './typeface.ts';
