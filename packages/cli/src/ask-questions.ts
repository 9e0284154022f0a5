import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { type ProfileAnswer, type ProfileQuestion, readAnswer } from '@fukushi-kit/municipality';
import { messages } from './messages.ja.ts';
import { type Outcome, refused } from './outcome.ts';
import type { Terminal } from './terminal.ts';

type Lines = AsyncIterator<string, unknown>;

/**
 * Asks question after question, one typed line each, and asks again after a line that is no answer. An empty line leaves
 * a question that is not required without an answer. Input that ends too early gives nothing.
 */
export async function askQuestions(
  questions: readonly ProfileQuestion[],
  { stdin, stdout }: Terminal,
): Promise<Outcome<Readonly<Record<string, ProfileAnswer>>>> {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const typed = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = typed[Symbol.asyncIterator]();
  const answers: Record<string, ProfileAnswer> = {};
  try {
    for (const [index, question] of questions.entries()) {
      stdout(questionText(question, index + 1, questions.length));
      const answer = await answerFrom(lines, question, stdout);
      if (answer === 'ended') return refused(messages.questionsEnded);
      if (answer !== null) answers[question.id] = answer.given;
    }
    return { ok: true, value: answers };
  } finally {
    typed.close();
  }
}

async function answerFrom(
  lines: Lines,
  question: ProfileQuestion,
  stdout: Terminal['stdout'],
): Promise<{ readonly given: ProfileAnswer } | null | 'ended'> {
  for (;;) {
    stdout(messages.prompt);
    const { value: line, done } = await lines.next();
    if (done === true || typeof line !== 'string') return 'ended';
    if (line.trim() === '' && !question.isRequired) return null;
    const given = readAnswer(question, line);
    if (given !== null) return { given };
    stdout(`${messages.askedAgain}\n`);
  }
}

function questionText({ text, isRequired, answer }: ProfileQuestion, number: number, count: number): string {
  const choices = 'choices' in answer ? Object.values(answer.choices) : [];
  const head = messages.progress(number, count, `${text}${isRequired ? '' : messages.mayBeEmpty}`);
  return `${[head, ...choices.map((label, index) => messages.choice(index + 1, label))].join('\n')}\n`;
}
