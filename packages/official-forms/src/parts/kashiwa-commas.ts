/** A sentence with the comma of Kashiwa's specification (，) instead of the one of this project's messages (、). */
export function kashiwaCommas(text: string): string {
  return text.replaceAll('、', '，');
}
