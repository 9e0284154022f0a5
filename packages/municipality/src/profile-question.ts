/**
 * How a question about a new profile is answered, and what an answer is checked against. `place` is a number or heading
 * that the page itself gives, without spaces.
 *
 * @clause none a shape of this project, not of a source
 */
export type AnswerKind =
  | { readonly kind: 'text'; readonly maximum: number }
  | { readonly kind: 'profile-id' }
  | { readonly kind: 'municipality-code' }
  | { readonly kind: 'page' }
  | { readonly kind: 'place' }
  | { readonly kind: 'day' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, string>> }
  | { readonly kind: 'choices'; readonly choices: Readonly<Record<string, string>> };

/**
 * The id of a question.
 *
 * @clause none names of this project, not of a source
 */
export type QuestionId =
  | 'id'
  | 'title'
  | 'municipality'
  | 'code'
  | 'page'
  | 'page-title'
  | 'page-edition'
  | 'eligibility-place'
  | 'in-force-from'
  | 'only-at-home'
  | 'only-on-roster'
  | 'only-in-hazard-zone'
  | 'care-levels'
  | 'physical-grades'
  | 'intellectual-a1-b2'
  | 'intellectual-maru-a'
  | 'mental-grades'
  | 'support-levels'
  | 'age-from'
  | 'households'
  | 'recognized-by'
  | 'consent-place'
  | 'consent-roster'
  | 'consent-plan'
  | 'recipients'
  | 'fee-place'
  | 'fee-new'
  | 'fee-update';

/**
 * A question that `fukushi profile new` asks. One that is not required may be left without an answer, and the profile
 * leaves open what it asks for.
 *
 * @clause none a shape of this project, not of a source
 */
export interface ProfileQuestion {
  readonly id: QuestionId;
  /** The question in Japanese. */
  readonly text: string;
  readonly isRequired: boolean;
  readonly answer: AnswerKind;
}

/**
 * An answer: a text (a day as `2025-06-15`), yes or no, a whole number, or the words of the choices.
 *
 * @clause none a shape of this project, not of a source
 */
export type ProfileAnswer = string | boolean | number | readonly string[];
