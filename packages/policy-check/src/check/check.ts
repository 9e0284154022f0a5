import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Watch } from '../judge/watch.ts';

/** The data part of a control that is decided from registers held whole. */
export type BooksCheck = (at: Inquiry) => Judgement;

/** The data part of a control that also has to see the access log row by row. */
export interface LogCheck {
  readonly watch: (at: Inquiry) => Watch;
}

/** The data part of a control. */
export type Check = BooksCheck | LogCheck;
