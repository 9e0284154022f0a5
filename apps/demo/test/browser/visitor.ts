import { cookieHeader, keepCookies } from '../cookies.ts';

/** What somebody's browser keeps and sends, without the browser: cookies, and where a form came from. */
export class Visitor {
  readonly cookies: Map<string, string> = new Map();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async get(path: string): Promise<Response> {
    return this.#send(path, {});
  }

  /** Sends a form; a key for sending once is added unless one is given. */
  async post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const body = new URLSearchParams({ once: crypto.randomUUID(), ...fields });
    return this.#send(path, { method: 'POST', body });
  }

  async sendJson(method: 'PUT' | 'POST', path: string, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return this.#send(path, { method, headers, body: JSON.stringify(body) });
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('origin', this.#origin);
    headers.set('cookie', cookieHeader(this.cookies));
    const response = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' });
    keepCookies(this.cookies, response);
    return response;
  }
}
