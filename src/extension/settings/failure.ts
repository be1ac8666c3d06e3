/** Why a store did not take something. Too many writes in a minute is no full store: the next try goes through. */
export function failureOf(error: unknown): 'full' | 'failed' {
  const said = String(error);
  return /quota|exceed/i.test(said) && !/MAX_WRITE_OPERATIONS/.test(said) ? 'full' : 'failed';
}
