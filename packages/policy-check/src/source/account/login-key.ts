/** A login as the system tells it apart from others. */
export function loginKey(login: string, isCaseIgnored: boolean): string {
  return isCaseIgnored ? login.toLowerCase() : login;
}
