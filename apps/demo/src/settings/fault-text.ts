/**
 * An unexpected fault for the log of the server: its kind, its code and the places of the program. Its message stays out,
 * since it may quote what a record holds.
 */
export function faultText(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const because = error.cause instanceof Error ? [`because of ${faultText(error.cause)}`] : [];
  return [`${error.name}${code}`, ...places, ...because].join('\n');
}
