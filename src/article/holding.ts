/** Of the last three signs; the third last counts for three bits only. */
const keys = 1 << 13;
const nextKey = (key: number, sign: number): number => ((key << 5) ^ sign) & (keys - 1);
/** Signs; to search a shorter text takes no longer than to note what stands in it. */
const short = 200;

/**
 * Whether a text holds a piece, for those who ask for many that it does not hold: most have three signs in a row that
 * stand nowhere in it, which is seen without a search.
 */
export function holding(text: string): (piece: string) => boolean {
  if (text.length < short) return (piece) => text.includes(piece);
  const seen = new Uint8Array(keys);
  for (let at = 0, key = 0; at < text.length; at++) {
    key = nextKey(key, text.charCodeAt(at));
    seen[key] = 1;
  }
  return (piece) => {
    for (let at = 0, key = 0; at < piece.length; at++) {
      key = nextKey(key, piece.charCodeAt(at));
      if (at > 1 && !seen[key]) return false;
    }
    return text.includes(piece);
  };
}
