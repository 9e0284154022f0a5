/** Words of what is handed in, as both sides call it. */
export const words = {
  version: (version: number): string => `第${version}版`,
} as const;
