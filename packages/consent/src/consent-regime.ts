/**
 * How a municipality treats an answer before data go out in peacetime: `opt-in` written consent; `presumed` unless the
 * person, asked, clearly refuses; `opt-out` no consent needed by ordinance, a refusal is honoured.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export type ConsentWay = 'opt-in' | 'presumed' | 'opt-out';

/**
 * The consent regime of a municipality, as its profile holds it; `clause` is the ordinance or the article it rests on.
 * `null` is a way that is not chosen or not known, as where an ordinance speaks of the roster only. A supporter's own consent is always `opt-in`, since no source says otherwise.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export interface ConsentRegime {
  readonly roster: ConsentWay | null;
  readonly plan: ConsentWay | null;
  readonly standing?: 'to-be-confirmed' | 'confirmed';
  readonly clause?: string;
}
