/** The name of a file without the folders of its path. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Files that systems and programs leave behind and that are no documents. */
const LEFT_BEHIND = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini)$/i;

/** Whether a file is one of those. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(fileName(path));
}
