import { type Books, messages as findingTexts, type PolicyReport } from '@fukushi-kit/policy-check';
import { messages } from '../messages.ja.ts';
import { policyMessages } from './messages.ja.ts';

/** The waivers (例外措置) that had no effect, by their numbers or, without the book, their places in it, and why. */
export function waiverLines({ waivers }: Books, reports: readonly PolicyReport[]): readonly string[] {
  const lines = reports.flatMap(({ waiverFindings }) =>
    waiverFindings.map(({ code, path }) => {
      const position = Number(path[1]);
      const number = waivers?.rows[position]?.number;
      const place = number === undefined ? policyMessages.waiverAt(position + 1) : policyMessages.waiver(number);
      return messages.at(place, findingTexts[code]);
    }),
  );
  return [...new Set(lines)];
}
