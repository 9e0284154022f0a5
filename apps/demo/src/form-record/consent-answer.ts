import type { ConsentAnswer } from '@fukushi-kit/form-web';
import { z } from 'zod';

const consent = z.strictObject({
  pointer: z.templateLiteral(['/', z.string().max(500)]),
  answer: z.enum(['given', 'refused', 'unanswered']),
  textId: z.string().max(200),
  textVersion: z.string().max(50),
  textDigest: z.string().length(64),
});

/** The border of the consents of one sheet, as a page sends them and as they are kept. */
export const consentAnswersSchema: z.ZodType<readonly ConsentAnswer[], unknown> = z.array(consent).max(100);
