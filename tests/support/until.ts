/**
 * Asks again until the answer is neither false nor undefined, and hands it on.
 * @param what the end of the sentence "Waited 30 s in vain for …"
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
