import type { WebCitation } from '@fukushi-kit/clause';
import type { Finding, MunicipalityProfile, Parsed } from '@fukushi-kit/schema';
import { draftEligibility, type ProfileAnswers } from './draft-eligibility.ts';
import type { DraftFindingCode, ProfileFindingCode } from './finding-code.ts';
import { feeTitles, recipientNames } from './messages.ja.ts';
import { parseProfile } from './parse-profile.ts';
import { profileQuestions } from './profile-questions.ts';
import { isAnswer } from './read-answer.ts';

/**
 * A profile drafted from the answers to `profileQuestions`, by the id of each question. Every value cites the page of
 * the answers; what was not answered stays open.
 *
 * Refused, all at once: a required question without an answer, a wrong answer, an unknown question, and whatever a
 * profile is refused for. Recipients and consent regime are drafted as `to-be-confirmed`.
 *
 * @clause none each value cites the municipality's page
 *
 * @example
 * const answers = {
 *   id: 'sample-r7', title: '見本市 個別避難計画', municipality: '見本市', code: '142077',
 *   page: 'https://www.city.example.jp/plan.html', 'page-title': '個別避難計画', 'in-force-from': '2025-04-01',
 *   'eligibility-place': '第2条', 'care-levels': ['care-4', 'care-5'], 'recognized-by': '見本市長',
 * };
 * const drafted = draftProfile(answers);
 * drafted.ok && drafted.value.rules['evacuation-plan/eligibility'].when.id // => 'https://www.city.example.jp/plan.html#第2条'
 * const wrong = draftProfile({ ...answers, code: '142078', title: undefined });
 * wrong.ok ? [] : wrong.findings.map(({ code, path }) => [code, path])
 * // => [['answer-missing', ['title']], ['answer-wrong', ['code']]]
 */
export function draftProfile(
  answers: Readonly<Record<string, unknown>>,
): Parsed<MunicipalityProfile, DraftFindingCode | ProfileFindingCode> {
  const findings = answerFindings(answers);
  return findings.length > 0 ? { ok: false, findings } : parseProfile(drafted(answers as ProfileAnswers));
}

function answerFindings(answers: Readonly<Record<string, unknown>>): readonly Finding<DraftFindingCode>[] {
  const known: ReadonlySet<string> = new Set(profileQuestions.map(({ id }) => id));
  return [
    ...profileQuestions.flatMap((question) => {
      const given = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? null) : null;
      if (given === null) return question.isRequired ? [finding('answer-missing', question.id)] : [];
      return isAnswer(question, given) ? [] : [finding('answer-wrong', question.id)];
    }),
    ...Object.keys(answers).flatMap((id) => (known.has(id) ? [] : [finding('unknown-question', id)])),
  ];
}

function drafted(answers: ProfileAnswers): unknown {
  const { id, title, municipality: name, code, page: url, 'in-force-from': from } = answers;
  const cite = citing(String(url));
  const when = draftEligibility(answers, cite(answers['eligibility-place']), String(title));
  const rule = { from, to: null, title, when };
  const { 'page-title': pageTitle, 'page-edition': edition = null } = answers;
  return {
    schemaVersion: '1',
    id,
    title,
    municipality: { code, name, headOfMunicipality: null },
    source: 'web',
    sources: [{ url, title: pageTitle, edition, standing: 'found', note: null }],
    department: null,
    performancePeriod: null,
    rules: when === null ? {} : { 'evacuation-plan/eligibility': rule },
    readings: [],
    ...sharing(answers, cite(answers['consent-place'])),
    dueRules: [],
    planners: [],
    openDays: null,
    openingHours: null,
    fees: fees(answers, cite(answers['fee-place'])),
    advances: null,
    settlement: null,
    taxRates: [],
    lateInterest: null,
    parameters: [],
  };
}

function sharing(
  answers: ProfileAnswers,
  clause: WebCitation,
): Readonly<Record<'consentRegime' | 'recipients', unknown>> {
  const { recipients } = answers;
  const [roster, plan] = [answers['consent-roster'] ?? null, answers['consent-plan'] ?? null];
  const chosen = Object.entries(recipientNames).filter(
    ([word]) => Array.isArray(recipients) && recipients.includes(word),
  );
  const standing = 'to-be-confirmed';
  return {
    consentRegime: roster === null && plan === null ? null : { roster, plan, standing, clause },
    recipients: chosen.map(([id, name]) => ({ id, name, scope: ['roster', 'plan'], standing, clause })),
  };
}

function fees(answers: ProfileAnswers, clause: WebCitation): readonly unknown[] {
  return (['new', 'update'] as const).flatMap((work) => {
    const price = answers[`fee-${work}`] ?? null;
    const open = { taxCategory: null, partHours: null, perFiscalYear: null, preconditions: [] };
    return price === null
      ? []
      : [{ id: `plan-${work}`, title: feeTitles[work], work, per: 'piece', price, ...open, clause }];
  });
}

function citing(url: string): (place: unknown) => WebCitation {
  return (place) => (typeof place === 'string' ? `${url}#${place}` : url) as WebCitation;
}

function finding(code: DraftFindingCode, id: string): Finding<DraftFindingCode> {
  return { code, path: [id], severity: 'error' };
}
