import type { DeskData, FinishAnswer } from '../../src/form-desk/desk-data.ts';
import { firstSignIn } from './first-sign-in.ts';
import type { Visitor } from './visitor.ts';

/** What somebody asks of the app. */
type Kind = 'list' | 'person' | 'open form' | 'autosave' | 'finish' | 'print';

/** One request: how long it took to the end of its answer, and its status. */
interface Asked {
  readonly kind: Kind;
  readonly ms: number;
  readonly status: number;
}

/** Somebody at work on a person of their own and, with the others, on one that all share. */
export interface Worker {
  readonly visitor: Visitor;
  readonly own: string;
  readonly shared: string;
}

/** What somebody did, and what the app said that it kept. */
export interface Worked {
  readonly asked: readonly Asked[];
  /** The last text that the app said it kept for their own person: as the plan, and as a draft that came after it. */
  readonly plan: string | null;
  readonly draft: string | null;
  /** How often it said that it kept the plan that all share. */
  readonly sharedKept: number;
}

const CONTRACT = '/contracts/chigasaki-r7-mihonkai';
const PRINT_EVERY = 2;
const SHARE_EVERY = 3;

/** Makes accounts, as an administrator does, each with a person of their own. */
export async function newWorkers(administrator: Visitor, origin: string, count: number): Promise<readonly Worker[]> {
  const shared = await newPerson(administrator, 'shared');
  const workers: Worker[] = [];
  for (let number = 1; number <= count; number += 1) {
    const login = `worker${number}`;
    const sent = { login, displayName: `負荷 ${number}号`, role: 'staff' };
    const page = await (await administrator.post('/accounts', sent)).text();
    const secret = page.match(/<code>([2-9a-z]{5}(?:-[2-9a-z]{5}){3})<\/code>/)?.[1];
    if (secret === undefined) throw new Error(`no account ${login}`);
    const { visitor } = await firstSignIn(origin, login, secret);
    workers.push({ visitor, shared, own: await newPerson(visitor, login) });
  }
  return workers;
}

async function newPerson(visitor: Visitor, id: string): Promise<string> {
  const { status } = await visitor.post(`${CONTRACT}/persons/new`, { controlNumber: id, 'person.name': `見本 ${id}` });
  if (status !== 303) throw new Error(`no person ${id}: ${status}`);
  return `${CONTRACT}/persons/${id}`;
}

/** Goes through rounds of work: list, person, form, draft, plan, and now and then a print, until told to stop. */
export async function work(
  worker: Worker,
  goesOn: (round: number) => boolean,
  think: () => Promise<unknown>,
): Promise<Worked> {
  const asked: Asked[] = [];
  const { visitor, own, shared } = worker;
  let [plan, draft, sharedKept]: [string | null, string | null, number] = [null, null, 0];
  const ask = async (
    kind: Kind,
    send: () => Promise<Response>,
  ): Promise<{ readonly status: number; readonly text: string }> => {
    await think();
    const start = performance.now();
    const response = await send();
    const text = await response.text();
    asked.push({ kind, ms: performance.now() - start, status: response.status });
    return { status: response.status, text };
  };
  for (let round = 1; goesOn(round); round += 1) {
    const isShared = round % SHARE_EVERY === 0;
    const person = isShared ? shared : own;
    await ask('list', () => visitor.get(`${CONTRACT}/persons`));
    await ask('person', () => visitor.get(person));
    const form = deskOf((await ask('open form', () => visitor.get(`${person}/plan`))).text);
    const text = `${worker.own} ${round}`;
    const { data, version } = { data: withText(form.data, text), version: form.version };
    const drafted = { data, version, unfinished: {}, consents: [] };
    const { status } = await ask('autosave', () => visitor.sendJson('PUT', `${person}/plan/draft`, drafted));
    if (status === 200 && !isShared) draft = text;
    if (!goesOn(round)) break;
    const finished = { once: form.once, data, version, consents: [] };
    const answer = await ask('finish', () => visitor.sendJson('POST', `${person}/plan/finish`, finished));
    if ((JSON.parse(answer.text) as FinishAnswer).state === 'kept') {
      if (isShared) sharedKept += 1;
      else [plan, draft] = [text, null];
    } else if (isShared) await visitor.post(`${person}/plan/drop`);
    if (round % PRINT_EVERY === 0) await ask('print', () => visitor.post(`${person}/plan/print`, { what: 'filled' }));
  }
  return { asked, plan, draft, sharedKept };
}

/** Changes that the app said it kept and that are not there afterwards. */
export async function lostChanges(workers: readonly Worker[], worked: readonly Worked[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [index, { visitor, own }] of workers.entries()) {
    const did = worked[index];
    if (did === undefined) continue;
    const shown = async () => textOf(deskOf(await (await visitor.get(`${own}/plan`)).text()).data);
    if (did.draft !== null) {
      if ((await shown()) !== did.draft) lost.push(`${own}: draft ${did.draft}`);
      await visitor.post(`${own}/plan/drop`);
    }
    if (did.plan !== null && (await shown()) !== did.plan) lost.push(`${own}: plan ${did.plan}`);
  }
  const [first] = workers;
  if (first === undefined) return lost;
  const kept = worked.reduce((sum, { sharedKept }) => sum + sharedKept, 0);
  const { version } = deskOf(await (await first.visitor.get(`${first.shared}/plan`)).text());
  if (version !== kept + 1) lost.push(`the shared plan was kept ${kept} times and is version ${version}`);
  return lost;
}

/** What the page of a form gives to its script. */
function deskOf(page: string): DeskData {
  const json = page.match(/<script type="application\/json" id="page-data">(.*?)<\/script>/s)?.[1];
  if (json === undefined) throw new Error('the page has no form');
  return JSON.parse(json) as DeskData;
}

interface PlanData {
  readonly plan: { readonly medical: { readonly thingsToCarry: string | null } | null };
}

function withText(data: unknown, thingsToCarry: string): unknown {
  const { plan, ...rest } = data as PlanData;
  const medical = { devices: null, needsPower: null, medicines: null, ...plan.medical, thingsToCarry };
  return { ...rest, plan: { ...plan, medical } };
}

function textOf(data: unknown): string | null {
  return (data as PlanData).plan.medical?.thingsToCarry ?? null;
}
