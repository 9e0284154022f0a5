import { publishedFacts } from '@fukushi-kit/evacuation-plan';
import { consentWays, questionTexts, recipientNames } from './messages.ja.ts';
import type { AnswerKind, ProfileQuestion, QuestionId } from './profile-question.ts';

const yesNo: AnswerKind = { kind: 'yes-no' };

/** What each question asks for, in the order in which they are asked. */
const questionKinds: Readonly<Record<QuestionId, AnswerKind>> = {
  id: { kind: 'profile-id' },
  title: { kind: 'text', maximum: 120 },
  municipality: { kind: 'text', maximum: 40 },
  code: { kind: 'municipality-code' },
  page: { kind: 'page' },
  'page-title': { kind: 'text', maximum: 200 },
  'page-edition': { kind: 'text', maximum: 80 },
  'eligibility-place': { kind: 'place' },
  'in-force-from': { kind: 'day' },
  'only-at-home': yesNo,
  'only-on-roster': yesNo,
  'only-in-hazard-zone': yesNo,
  'care-levels': choicesOf('careLevel'),
  'physical-grades': choicesOf('physicalDisabilityGrade'),
  'intellectual-a1-b2': choicesOf('intellectualGradeA1ToB2'),
  'intellectual-maru-a': choicesOf('intellectualGradeMaruA'),
  'mental-grades': choicesOf('mentalDisabilityGrade'),
  'support-levels': choicesOf('disabilitySupportLevel'),
  'age-from': { kind: 'integer', minimum: 0, maximum: 130 },
  households: choicesOf('household'),
  'recognized-by': { kind: 'text', maximum: 80 },
  'consent-place': { kind: 'place' },
  'consent-roster': { kind: 'choice', choices: consentWays },
  'consent-plan': { kind: 'choice', choices: consentWays },
  recipients: { kind: 'choices', choices: recipientNames },
  'fee-place': { kind: 'place' },
  'fee-new': { kind: 'integer', minimum: 0, maximum: 100_000_000 },
  'fee-update': { kind: 'integer', minimum: 0, maximum: 100_000_000 },
};

const REQUIRED: readonly QuestionId[] = ['id', 'title', 'municipality', 'code', 'page', 'page-title', 'in-force-from'];

/**
 * What to ask for a new profile, one question after another. Every value of the draft cites the page of the answer
 * `page`; what the page does not say is left without an answer.
 *
 * @clause none questions of this project; the answers cite the municipality's page
 *
 * @example
 * profileQuestions[0].text // => 'プロフィールの番号を決めてください（英小文字・数字・ハイフン。例 sample-r7）。'
 * profileQuestions.filter(({ isRequired }) => isRequired).length // => 7
 */
export const profileQuestions: readonly ProfileQuestion[] = (Object.keys(questionKinds) as QuestionId[]).map((id) => ({
  id,
  text: questionTexts[id],
  isRequired: REQUIRED.includes(id),
  answer: questionKinds[id],
}));

function choicesOf(fact: keyof typeof publishedFacts): AnswerKind {
  const domain = publishedFacts[fact];
  return { kind: 'choices', choices: domain.kind === 'choice' ? domain.values : {} };
}
