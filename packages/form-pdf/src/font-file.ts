import { createRequire } from 'node:module';

/**
 * A font file and the name under which page models refer to it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface FontFile {
  readonly name: string;
  readonly path: string;
}

/**
 * The fonts that every print is made with, in the order in which they are tried: BIZ UDPGothic for the body, Noto Sans
 * JP for the characters it lacks. Both come as whole TrueType files from npm, under the OFL.
 *
 * @clause none a choice of this project, not of a source
 *
 * @example
 * fontFiles().map((font) => font.name) // => ['BIZ UDPGothic', 'Noto Sans JP']
 */
export function fontFiles(): readonly FontFile[] {
  const { resolve } = createRequire(import.meta.url);
  return [
    {
      name: 'BIZ UDPGothic',
      path: resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
    },
    { name: 'Noto Sans JP', path: resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf') },
  ];
}
