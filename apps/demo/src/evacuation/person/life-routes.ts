import { type Move, nextMoves, parseLifeLog, planFindingText, planState } from '@fukushi-kit/evacuation-plan';
import type { Finding, InputFindingCode, LifeEvent } from '@fukushi-kit/schema';
import type { Hono } from 'hono';
import type { AppEnv } from '../../app-env.ts';
import { type AppParts, forSender, today } from '../../app-parts.ts';
import { notFoundPage } from '../../page/fault-pages.tsx';
import { deed, turnDown } from '../../plain-form/deed.ts';
import { plainText } from '../../plain-form/plain-text.ts';
import { saveRecord } from '../../record/save-record.ts';
import type { Lacking } from './lacking.ts';
import { lifeEvent } from './life-event.ts';
import { type EventTyped, lifePage, moveKey } from './life-page.tsx';
import { type PersonFile, readPersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { words } from './words.ja.ts';

/** The life of a person's plan: shown, and recorded event by event. */
export function lifeRoutes(parts: AppParts, app: Hono<AppEnv>, base: string): void {
  app.get(`${base}/life`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    const file = await forSender(parts, c, async (tx) => readPersonFile(tx, contract, id));
    if (file === null) return notFoundPage(c);
    const life = planState(file.life.events, file.frame.terms);
    const typed = proposed(file, today(parts), c.get('who').displayName);
    return lifePage(c, file, life, chosenMove(file, c.req.query('move')), typed);
  });

  app.post(`${base}/life`, async (c) => {
    const { contract, id } = c.req.param() as { contract: string; id: string };
    return deed(parts, c, async (tx, sent) => {
      const file = await readPersonFile(tx, contract, id);
      if (file === null) return turnDown(() => notFoundPage(c));
      const life = planState(file.life.events, file.frame.terms);
      const move = chosenMove(file, sent.text('move') ?? undefined);
      const refuse = (found: readonly Lacking[]) => turnDown(() => lifePage(c, file, life, move, sent, found));
      if (move === null) return refuse([{ text: words.lifeMoved, severity: 'error', clauses: [] }]);
      const events = eventsWith(file, lifeEvent(move, sent, file));
      if (!('events' in events)) return refuse(events.refused);
      const body = events.events;
      const saved = await saveRecord(tx, { contract, kind: 'life', id, version: sent.version, body });
      if (saved.state === 'conflict') return refuse([{ text: words.lifeConflict, severity: 'error', clauses: [] }]);
      if (saved.state === 'refused') return refuse(toldOfBorder(saved.findings));
      return `${personPath(contract, id)}/life`;
    });
  });
}

/** The open move that an address or a form names. */
function chosenMove({ life, frame }: PersonFile, key: string | undefined): Move | null {
  const { state } = planState(life.events, frame.terms);
  return nextMoves(state).find((move) => moveKey(move) === key) ?? null;
}

/** What the page proposes for an event: today, and whoever is at work. */
function proposed({ kase }: PersonFile, day: string, name: string): EventTyped {
  const texts: Readonly<Record<string, string | null>> = {
    on: day,
    name: kase.planner?.name ?? name,
    office: kase.planner?.office ?? null,
  };
  return { text: (field) => texts[field] ?? null };
}

/** The log with one more event, or what refuses it. */
function eventsWith(
  { life, frame }: PersonFile,
  event: unknown,
): { readonly events: readonly LifeEvent[] } | { readonly refused: readonly Lacking[] } {
  const at = life.events.length;
  const parsed = parseLifeLog([...life.events, event]);
  if (!parsed.ok) return { refused: toldOfBorder(parsed.findings) };
  const errors = planState(parsed.value, frame.terms).findings.filter(
    ({ path, severity }) => path[0] === at && severity === 'error',
  );
  if (errors.length === 0) return { events: parsed.value };
  return {
    refused: errors.map((finding) => ({
      text: planFindingText(finding),
      severity: 'error',
      clauses: finding.clauses ?? [],
    })),
  };
}

/** What the border found against a log, in the words of the event. */
function toldOfBorder(findings: readonly Finding<InputFindingCode>[]): readonly Lacking[] {
  return findings.map((finding) => ({
    text: plainText({ ...finding, path: finding.path.slice(1) }, 'LifeEvent'),
    severity: 'error',
    clauses: [],
  }));
}
