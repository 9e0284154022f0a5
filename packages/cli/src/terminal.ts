/**
 * Everything outside the program that a command may touch besides files: its input, its two outputs, the folder that
 * relative paths start from.
 *
 * @clause none a shape of this project, not of a source
 */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
}
