import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** A guard over the process: whatever would go to another machine is noted and refused. */
export interface NoWayOut {
  /** Where something wanted to go. */
  readonly attempts: readonly string[];
  readonly lift: () => void;
}

type Methods = Record<string, unknown>;
type Gate = (given: readonly unknown[]) => string | null;

const OWN = /^(localhost|127(\.\d+){3}|::1|\[::1\]|::ffff:127(\.\d+){3})$/;

/**
 * Stands in front of every connection (TCP, with TLS, HTTP and `fetch` that ride on it), every datagram and every name
 * that is asked for. What stays on this machine passes: its own addresses, and sockets that are files.
 */
export function noWayOut(): NoWayOut {
  const attempts: string[] = [];
  const lifts: (() => void)[] = [];
  const guard = (holder: object, name: string, gate: Gate): void => {
    const methods = holder as Methods;
    const before = methods[name];
    if (typeof before !== 'function') return;
    methods[name] = function (this: unknown, ...given: unknown[]) {
      const host = gate(given);
      if (host === null || OWN.test(host)) return Reflect.apply(before, this, given);
      attempts.push(host);
      throw new Error(`Nothing leaves this machine, but something wanted to reach ${host}`);
    };
    lifts.push(() => {
      methods[name] = before;
    });
  };
  guard(net.Socket.prototype, 'connect', hostOfConnection);
  guard(dgram.Socket.prototype, 'connect', (given) => textOf(given[1]));
  guard(dgram.Socket.prototype, 'send', (given) => given.map(textOf).findLast((text) => text !== null) ?? null);
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of Object.getOwnPropertyNames(resolver)) {
      if (/^(lookup|resolve|reverse)/.test(name)) guard(resolver, name, ([asked]) => textOf(asked));
    }
  }
  syncBuiltinESMExports();
  return {
    attempts,
    lift: () => {
      for (const lift of lifts.splice(0)) lift();
      syncBuiltinESMExports();
    },
  };
}

/** The host among the arguments of `connect`; `null` for a socket that is a file, and where none is said: this machine. */
function hostOfConnection(given: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(given[0]) ? (given[0] as readonly unknown[]) : given;
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { readonly host?: unknown; readonly path?: unknown };
    return typeof path === 'string' ? null : textOf(host);
  }
  return textOf(second);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
