/** A moment as people in Japan read it, e.g. `令和8年4月1日 9:05`. */
export function timeText(at: string): string {
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(at));
}
