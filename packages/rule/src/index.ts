export type * from './condition.ts';
