import type { DescribedDevice, NetworkDescription } from '@fukushi-kit/schema';

/** Devices that pass on what they get, so that what hangs on them is reached through them; of an unknown one it is assumed. */
const PASSING_ON: ReadonlySet<DescribedDevice['kind']> = new Set([
  'router',
  'firewall',
  'switch',
  'access-point',
  'other',
]);

/**
 * The networks that each terminal reaches, by its number: those in which it stands itself, and those in which a device stands
 * that it reaches over links that are not blocked, from switch to switch. A firewall keeps nothing apart by being there; what
 * it keeps apart is drawn as blocked.
 */
export function terminalNetworks({
  zones,
  devices,
  links,
}: NetworkDescription): ReadonlyMap<string, readonly string[]> {
  const networkOfZone = new Map(zones.map(({ id, network }) => [id, network?.number ?? null]));
  const byId = new Map(devices.map((device) => [device.id, device]));
  const neighbours = new Map<string, string[]>();
  for (const { from, to, kind } of links) {
    if (kind === 'blocked') continue;
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const networksFrom = (start: DescribedDevice): readonly string[] => {
    const reached = new Set([start.id]);
    for (const id of reached) {
      const isPassingOn = id === start.id || PASSING_ON.has(byId.get(id)?.kind ?? 'terminal');
      if (isPassingOn) for (const next of neighbours.get(id) ?? []) reached.add(next);
    }
    const zonesReached = new Set([...reached].map((id) => byId.get(id)?.zone ?? ''));
    return zones.flatMap(({ id }) => (zonesReached.has(id) ? (networkOfZone.get(id) ?? []) : []));
  };
  return new Map(
    devices.flatMap((device) => {
      const networks = networksFrom(device);
      return (device.terminals ?? []).map((number) => [number, networks] as const);
    }),
  );
}
