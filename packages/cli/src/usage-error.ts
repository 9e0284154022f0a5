import type { CommanderError } from 'commander';
import { messages } from './messages.ja.ts';

/** What commander found wrong with the command line, in Japanese, with the option or word in question. */
export function usageError(error: CommanderError): string {
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const text = messages.usageErrors[error.code]?.(word) ?? messages.usageErrorOther;
  const suggestion = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  return [text, ...(suggestion === undefined ? [] : [messages.didYouMean(suggestion)]), messages.seeHelp].join('\n');
}
