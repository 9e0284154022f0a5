/** Words of a contract that both sides read. */
export const words = {
  contractDocument: '契約書',
} as const;
