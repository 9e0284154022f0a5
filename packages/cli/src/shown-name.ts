/** The name of a file as it may stand in a message: control characters, which could steer a terminal, become `?`. */
export function shownName(path: string): string {
  return path.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '?');
}
