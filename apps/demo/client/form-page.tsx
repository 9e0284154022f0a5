import '@fukushi-kit/form-web/form.css';
import { afterPause, type Draft, type Finished, Form, type ToldFinding } from '@fukushi-kit/form-web';
import { type ReactNode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import type { DeskData, DraftSent, FinishAnswer, FinishSent } from '../src/form-desk/desk-data.ts';
import { words } from './words.ja.ts';

// The pages forbid eval, with which zod would otherwise compile its checks.
z.config({ jitless: true });

const PAUSE_MS = 800;

/** Browsers refuse to keep a request alive that is larger (64 KiB), however well it would have arrived. */
const MOST_KEPT_ALIVE = 60_000;

async function send(method: 'PUT' | 'POST', path: string, sent: DraftSent | FinishSent): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = new Blob([JSON.stringify(sent)]);
  const keepalive = method === 'PUT' && body.size <= MOST_KEPT_ALIVE;
  return fetch(path, { method, headers, body, keepalive, redirect: 'error' });
}

function FormPage({ desk }: { readonly desk: DeskData }): ReactNode {
  const [findings, setFindings] = useState<readonly ToldFinding[]>(desk.findings);
  const [trouble, setTrouble] = useState<string | null>(null);

  // A draft that arrives after its form was finished would stand there as if something were left to do.
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const isFinished = useRef(false);

  const save = async ({ data, unfinished, consents }: Draft): Promise<void> => {
    if (isFinished.current) return;
    const sent = send('PUT', `${desk.path}/draft`, { data, unfinished, consents, version: desk.version });
    underWay.current = sent.catch(() => undefined);
    const answer = await sent;
    if (!answer.ok) throw new Error(String(answer.status));
  };

  const stay = (text: string): void => {
    isFinished.current = false;
    setTrouble(text);
  };

  const finish = async ({ data, consents }: Finished): Promise<void> => {
    setTrouble(null);
    isFinished.current = true;
    try {
      await underWay.current;
      const sent = { once: desk.once, data, consents, version: desk.version };
      const response = await send('POST', `${desk.path}/finish`, sent);
      if (response.status === 401) return stay(words.signedOut);
      const answer = (await response.json()) as FinishAnswer;
      if (answer.state !== 'refused') return location.assign(answer.next);
      setFindings(answer.findings);
      stay(answer.findings.length === 0 ? words.notKept : words.refused);
    } catch {
      stay(words.notKept);
    }
  };

  return (
    <>
      <Form
        definition={desk.definition}
        schema={desk.schema}
        data={desk.data}
        unfinished={desk.unfinished}
        findings={findings}
        finishLabel={desk.finishLabel}
        autosave={{ save, schedule: afterPause(PAUSE_MS) }}
        onFinish={(finished) => void finish(finished)}
      />
      <div role="alert" className="trouble">
        {trouble}
      </div>
    </>
  );
}

const page = document.getElementById('form');
const text = document.getElementById('page-data')?.textContent;
if (page !== null && text) createRoot(page).render(<FormPage desk={JSON.parse(text) as DeskData} />);
