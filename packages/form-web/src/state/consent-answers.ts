import { type FormDefinition, formElements, type Pointer, textDigest, valueAt } from '@fukushi-kit/form';

/**
 * How a consent (同意) of a form was answered, bound to the exact words on the form: their id, version and digest.
 *
 * @clause none a shape of this project; the fields of a definition carry the clauses
 */
export interface ConsentAnswer {
  readonly pointer: Pointer;
  readonly answer: 'given' | 'refused' | 'unanswered';
  readonly textId: string;
  readonly textVersion: string;
  readonly textDigest: string;
}

/**
 * The answers to every consent of a form. Anything in the data but 同意 and 不同意 counts as unanswered.
 *
 * @clause none fields carry the clauses that ask for them
 *
 * @example
 * import { consentAnswers } from '@fukushi-kit/form-web';
 * import { rosterConsent } from '@fukushi-kit/official-forms';
 * const [roster] = consentAnswers(rosterConsent, { provision: { answer: 'refused' } });
 * [roster.pointer, roster.answer, roster.textDigest.length] // => ['/provision/answer', 'refused', 64]
 * consentAnswers(rosterConsent, null)[0].answer // => 'unanswered'
 */
export function consentAnswers(definition: FormDefinition, data: unknown): readonly ConsentAnswer[] {
  return formElements(definition).flatMap(({ content }) => {
    if (content.kind !== 'consent') return [];
    const { bind: pointer, textId, textVersion, text } = content;
    const value = valueAt(data, pointer);
    const answer = value === 'given' || value === 'refused' ? value : 'unanswered';
    return [{ pointer, answer, textId, textVersion, textDigest: textDigest(text) }];
  });
}
