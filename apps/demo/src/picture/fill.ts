/** Textures tell parts apart where colours are not seen: on grey paper, in a contrast theme, by colour-blind eyes. */
export const TEXTURES = {
  solid: '',
  rising: 'M-2 2 2-2M-1 9 9-1M6 10 10 6',
  falling: 'M-2 6 2 10M-1-1 9 9M6-2 10 2',
  dots: 'M2 2h0M6 6h0',
  level: 'M0 4H8',
  upright: 'M4 0V8',
  grid: 'M0 4H8M4 0V8',
  hollow: 'M2 2h0M6 6h0',
} as const;

type Texture = keyof typeof TEXTURES;
type Tone = 'deep' | 'blue' | 'cyan' | 'green' | 'orange' | 'red' | 'grey';

/** How a part looks: a colour, and a texture that tells it apart without the colour. */
export interface Fill {
  readonly tone: Tone;
  readonly texture: Texture;
}

/** The looks of a series, in the order in which it is told; neighbours differ in lightness too. */
export const SERIES: readonly Fill[] = [
  { tone: 'deep', texture: 'solid' },
  { tone: 'blue', texture: 'rising' },
  { tone: 'grey', texture: 'dots' },
  { tone: 'cyan', texture: 'level' },
  { tone: 'orange', texture: 'grid' },
  { tone: 'green', texture: 'falling' },
  { tone: 'deep', texture: 'upright' },
];

/** What nobody recorded: neither something nor nothing. No series has this look. */
export const UNKNOWN: Fill = { tone: 'grey', texture: 'hollow' };

/** The look of the n-th of a series. @throws {RangeError} beyond the looks that can be told apart. */
export function fillOf(index: number): Fill {
  const fill = SERIES[index];
  if (fill === undefined)
    throw new RangeError(`Only ${SERIES.length} parts can be told apart: got number ${index + 1}`);
  return fill;
}

/** The address of a fill among the patterns of a picture. */
export function fillAddress(picture: string, { tone, texture }: Fill): string {
  return `${picture}-${tone}-${texture}`;
}
