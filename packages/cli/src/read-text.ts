import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messages } from './messages.ja.ts';
import { type Outcome, refused } from './outcome.ts';
import { shownName } from './shown-name.ts';
import type { Terminal } from './terminal.ts';

/** The most that is read of one JSON document, in bytes. */
export const MAXIMUM_BYTES: number = 8 * 1024 * 1024;

/** The text of a file, or of the standard input for `-`; anything but UTF-8 of a bearable size is refused. */
export async function readText(path: string, terminal: Terminal): Promise<Outcome<string>> {
  const bytes = path === '-' ? await ofInput(terminal) : await ofFile(path, terminal);
  if (!bytes.ok) return bytes;
  const name = nameOf(path);
  if (bytes.value.every(isBlank)) return refused(messages.empty(name));
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return refused(messages.notUtf8(name));
  }
}

/** The bytes of a file of up to `most` bytes. */
export async function readBytes(path: string, terminal: Terminal, most: number): Promise<Outcome<Uint8Array>> {
  return ofFile(path, terminal, most);
}

/** How an input is called in messages. */
export function nameOf(path: string): string {
  return path === '-' ? messages.standardInput : shownName(path);
}

async function ofFile(path: string, { cwd }: Terminal, most = MAXIMUM_BYTES): Promise<Outcome<Uint8Array>> {
  try {
    const full = resolve(cwd, path);
    if ((await stat(full)).isDirectory()) return refused(messages.isFolder(nameOf(path)));
    return await collected(createReadStream(full, { end: most }), most, nameOf(path));
  } catch (error) {
    return refused(messages.fileError(nameOf(path), errorCode(error)));
  }
}

async function ofInput({ stdin }: Terminal): Promise<Outcome<Uint8Array>> {
  return await collected(stdin, MAXIMUM_BYTES, messages.standardInput);
}

/** What comes from somewhere, which may be a device or a pipe without end; no more than `most` is kept. */
async function collected(from: AsyncIterable<Uint8Array>, most: number, name: string): Promise<Outcome<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of from) {
    size += chunk.length;
    if (size > most) return refused(messages.tooLarge(name, most));
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/** The code of an error of the operating system, e.g. `ENOENT`, or `UNKNOWN` for an error that is none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : 'UNKNOWN';
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
