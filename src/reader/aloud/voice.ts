type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

const plain = (lang: string): string => lang.toLowerCase().replace('_', '-');

/**
 * The voice for a language, one of this device before one that sends the text to its maker, of the same region if there
 * is one. `localService` of the answer tells which it is: a remote voice says nothing before its person has agreed.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = plain(lang);
  const [language] = wanted.split('-');
  const speaking = voices.filter((voice) => plain(voice.lang).split('-')[0] === language);
  const best = (some: readonly V[]) =>
    some.find((voice) => plain(voice.lang) === wanted) ?? some.find((voice) => voice.default) ?? some[0];
  return best(speaking.filter((voice) => voice.localService)) ?? best(speaking);
}

const patience = 1500;

/** The device's voices. Some browsers tell them late; after a while there are none. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise((resolve) => {
    const timeout = AbortSignal.timeout(patience);
    timeout.addEventListener('abort', resolve);
    synthesis.addEventListener('voiceschanged', resolve, { once: true, signal: timeout });
  });
  return synthesis.getVoices();
}
