import { appendAudit, type Transaction } from '@fukushi-kit/store';
import { type Context, Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { type AppParts, forSender, today } from '../app-parts.ts';
import { notFoundPage } from '../page/fault-pages.tsx';
import { deed, turnDown } from '../plain-form/deed.ts';
import { auditId } from '../record/read-record.ts';
import { cityContract } from './city-contracts.ts';
import { originalPath } from './city-path.ts';
import { addMark, dropMark } from './mark.ts';
import { type MonthFile, type ReviewedOriginal, readMonth } from './month-file.ts';
import { type OriginalShown, originalPage } from './original-page.tsx';
import { fieldName } from './point-text.ts';
import { words } from './words.ja.ts';

const ORIGINAL = '/submissions/:contract/:month/originals/:number{[0-9]+}';
const LONGEST_MARK = 1500;

/** The pages on which a city reads an original and marks its fields. */
export function originalRoutes(parts: AppParts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();

  app.get(ORIGINAL, async (c) => {
    const found = await forSender(parts, c, async (tx) => {
      const read = await readOriginal(tx, c.req.param());
      if (read !== null) await noteView(tx, read);
      return read;
    });
    if (found === null) return notFoundPage(c);
    const asked = c.req.query('field');
    const field = asked === undefined ? null : asked === 'whole' ? '' : asked;
    const notice =
      c.req.query('marked') !== undefined ? 'marked' : c.req.query('dropped') !== undefined ? 'dropped' : null;
    return originalPage(c, { ...found, field, text: '', errors: [], notice });
  });

  app.post(`${ORIGINAL}/mark`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const found = await readOriginal(tx, c.req.param());
      if (found === null) return turnDown(() => notFoundPage(c));
      const { file, original } = found;
      const pointer = sent.text('pointer') ?? '';
      const text = lines(sent.text('text'));
      const again = (shown: Partial<OriginalShown>, status: 409 | 422): never =>
        turnDown(() => originalPage(c, { ...found, field: pointer, text, errors: [], notice: null, ...shown }, status));
      const isOpen = original.state !== null && original.state.at !== 'received';
      if (!isOpen || !isField(original, pointer)) return again({ notice: 'moved-on' }, 409);
      if (text.trim() === '' || text.length > LONGEST_MARK) return again({ errors: [['text', words.needsMark]] }, 422);
      const saved = await addMark(tx, file, original, { pointer, text, on: today(parts) });
      if (saved.state !== 'kept') return again({ notice: 'moved-on' }, 409);
      return `${pathOf(c)}?marked#field-${pointer === '' ? 'whole' : pointer}`;
    }),
  );

  app.post(`${ORIGINAL}/unmark`, async (c) =>
    deed(parts, c, async (tx, sent) => {
      const found = await readOriginal(tx, c.req.param());
      if (found === null) return turnDown(() => notFoundPage(c));
      const wanted = { pointer: sent.text('pointer') ?? '', text: lines(sent.text('text')) };
      const saved = await dropMark(tx, found.file, found.original, wanted);
      if (saved?.state === 'kept') return `${pathOf(c)}?dropped`;
      return turnDown(() => originalPage(c, { ...found, field: null, text: '', errors: [], notice: 'moved-on' }, 409));
    }),
  );

  return app;
}

interface Found {
  readonly file: MonthFile;
  readonly original: ReviewedOriginal;
}

async function readOriginal(tx: Transaction, params: Readonly<Record<string, string>>): Promise<Found | null> {
  const { contract: id = '', month = '', number = '' } = params;
  const found = await cityContract(tx, id);
  const file = found && (await readMonth(tx, found.contract, month));
  const original = file?.originals.find((one) => one.number === Number(number));
  return file === null || original === undefined ? null : { file, original };
}

/** The city reads about a person: that stands in its audit log. */
async function noteView(tx: Transaction, { file, original }: Found): Promise<void> {
  const { digest, original: id } = original.latest;
  await appendAudit(tx, { deed: 'view', kind: 'submission', id: auditId({ contract: file.contract.id, id }), digest });
}

/** A mark stands on a field that the sheet has, or on the sheet as a whole. */
function isField({ latest }: ReviewedOriginal, pointer: string): boolean {
  return pointer === '' || fieldName(latest, pointer) !== words.wholeSheet;
}

function pathOf(c: Context<AppEnv>): string {
  const { contract = '', month = '', number = '' } = c.req.param() as Readonly<Record<string, string>>;
  return originalPath(contract, month, Number(number));
}

/** Browsers send every break of a line as two characters; one is kept. */
function lines(text: string | null): string {
  return (text ?? '').replaceAll('\r\n', '\n');
}
