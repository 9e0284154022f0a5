import { isYearMonth, type PlainDate, type YearMonth } from '@fukushi-kit/calendar';
import type { Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { forbiddenPage, notFoundPage } from '../../page/fault-pages.tsx';
import { deed, printDeed, turnDown } from '../../plain-form/deed.ts';
import { fieldErrors } from '../../plain-form/field-errors.ts';
import { plainConflictPage } from '../../plain-form/plain-conflict.tsx';
import { saveRecord } from '../../record/save-record.ts';
import { mayApprove } from '../../who.ts';
import { readFrame } from '../frame.ts';
import { begunOrder } from './begun-order.ts';
import { correctionsPage } from './corrections-page.tsx';
import { detailsPage } from './details-page.tsx';
import { handInOf, keepHandIn, keepLives } from './hand-in.ts';
import { type AnswerOf, handInAgainOf, openPoints } from './hand-in-again.ts';
import { readAnswers, saveAnswers } from './kept-answers.ts';
import { cityNews } from './life-news.ts';
import { type MonthFile, readMonthFile, readMonthFiles, submissionsOf } from './month-file.ts';
import { monthPage } from './month-page.tsx';
import { monthPath } from './month-path.ts';
import { monthsOf } from './months-of.ts';
import { monthsPage } from './months-page.tsx';
import { sentOrder } from './sent-order.ts';
import { words } from './words.ja.ts';

const MONTHS = '/contracts/:contract/months';

/** The pages about months: what is counted, printed, handed in, corrected and handed in again. */
export function monthRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(MONTHS, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const frame = await readFrame(tx, c.req.param('contract'));
      if (frame === null) return null;
      return { frame, files: await readMonthFiles(tx, frame, monthsOf(frame, today(parts))) };
    });
    return shown === null ? notFoundPage(c) : monthsPage(c, shown.frame, shown.files);
  });

  app.get(`${MONTHS}/:month`, async (c) => {
    const file = await forSender(parts, c, async (tx) => monthFileOf(tx, c));
    return file === null ? notFoundPage(c) : monthPage(c, file, today(parts));
  });

  app.get(`${MONTHS}/:month/details`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const file = await monthFileOf(tx, c);
      if (file === null) return null;
      const handedIn = await submissionsOf(tx, file.frame.contract.id);
      return { file, order: file.version === null ? begunOrder(file.order, handedIn) : file.order };
    });
    return shown === null ? notFoundPage(c) : detailsPage(c, shown.file, shown.order);
  });

  app.post(`${MONTHS}/:month/details`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const file = (await monthFileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const contract = file.frame.contract.id;
      const body = sentOrder(file.order, sent);
      const saved = await saveRecord(tx, { contract, kind: 'month', id: file.month, version: sent.version, body });
      if (saved.state === 'refused') {
        const names = sent.fields.map(([name]) => name);
        turnDown(() => detailsPage(c, file, body, fieldErrors(saved.findings, 'Month', names), sent.version));
      }
      if (saved.state === 'conflict') {
        turnDown(() =>
          plainConflictPage(c, {
            title: words.detailsTitle,
            document: 'Month',
            mine: body,
            theirs: file.order,
            version: file.version ?? 1,
            fields: sent.fields,
            path: c.req.path,
          }),
        );
      }
      return monthPath(contract, file.month);
    }),
  );

  app.post(`${MONTHS}/:month/print`, async (c) =>
    printDeed(parts, c, async (tx) => {
      const { frame, month, result } = (await monthFileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const sheets = [...result.documents, ...result.people.flatMap(({ documents }) => documents)];
      return { contract: frame.contract.id, title: words.printTitle(month), sheets };
    }),
  );

  app.post(`${MONTHS}/:month/hand-in`, async (c) =>
    deed(parts, c, async (tx) => {
      const file = (await monthFileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      if (!mayApprove(c.get('who'))) turnDown(() => forbiddenPage(c));
      const on = today(parts);
      const handIn = handInOf(file, { on, name: c.get('who').displayName });
      if (handIn.refused.length > 0) {
        turnDown(() => monthPage(c, file, on, { text: words.refused, found: handIn.refused }));
      }
      if (!(await keepHandIn(tx, file, handIn, on))) turnDown(() => overtakenPage(c, file, on));
      return monthPath(file.frame.contract.id, file.month);
    }),
  );

  app.get(`${MONTHS}/:month/corrections`, async (c) => {
    const shown = await forSender(parts, c, async (tx) => {
      const file = await monthFileOf(tx, c);
      return file === null ? null : { file, answers: await readAnswers(tx, file) };
    });
    return shown === null ? notFoundPage(c) : correctionsPage(c, shown.file, shown.answers);
  });

  app.post(`${MONTHS}/:month/corrections`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const file = (await monthFileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const path = monthPath(file.frame.contract.id, file.month);
      if (openPoints(file).length === 0) return path;
      if (sent.text('what') === 'save') {
        const now = await readAnswers(tx, file);
        const saved = await saveAnswers(tx, file, sent);
        const refuse = (text: string, version: number | null) =>
          turnDown(() =>
            correctionsPage(c, file, { text: sent.text, version }, [{ text, severity: 'error', clauses: [] }]),
          );
        if (saved.state === 'refused') refuse(words.answersWrong, sent.version);
        if (saved.state === 'conflict') refuse(words.answersOvertaken, now.version);
        return `${path}/corrections`;
      }
      if (!mayApprove(c.get('who'))) turnDown(() => forbiddenPage(c));
      const on = today(parts);
      const again = handInAgainOf(file, { on, name: c.get('who').displayName }, answersIn(file, sent.text));
      if (again.refused.length > 0) turnDown(() => correctionsPage(c, file, sent, again.refused));
      if (!(await keepHandIn(tx, file, again, on))) turnDown(() => overtakenPage(c, file, on));
      return path;
    }),
  );

  app.post(`${MONTHS}/:month/take-over`, async (c) =>
    deed(parts, c, async (tx) => {
      const file = (await monthFileOf(tx, c)) ?? turnDown(() => notFoundPage(c));
      const news = cityNews(file);
      const found = news.flatMap(({ refused }) => refused);
      if (found.length > 0) {
        turnDown(() => monthPage(c, file, today(parts), { text: words.takeOverRefused, found }));
      }
      if (!(await keepLives(tx, file, news))) turnDown(() => overtakenPage(c, file, today(parts)));
      return monthPath(file.frame.contract.id, file.month);
    }),
  );

  return app;
}

/** Somebody changed a record of the month in the very moment: nothing was done, and it may be tried again. */
function overtakenPage(c: Context<AppEnv>, file: MonthFile, day: PlainDate): Response | Promise<Response> {
  return monthPage(c, file, day, { text: words.overtaken, found: [] });
}

async function monthFileOf(tx: Transaction, c: Context<AppEnv>): Promise<MonthFile | null> {
  const { contract = '', month = '' } = c.req.param() as Readonly<Record<string, string>>;
  const frame = isYearMonth(month) ? await readFrame(tx, contract) : null;
  return frame === null ? null : readMonthFile(tx, frame, month as YearMonth);
}

/** What the form says of each point, by the original and the words of the point. */
function answersIn(file: MonthFile, text: (name: string) => string | null): AnswerOf {
  const points = openPoints(file);
  return (original, point) => {
    const index = points.findIndex((one) => one.original.original === original && one.point === point);
    return {
      before: text(`before.${index}`),
      after: text(`after.${index}`),
      confirmedOn: text(`confirmedOn.${index}`),
    };
  };
}
