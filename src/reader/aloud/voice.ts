type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

const plain = (lang: string): string => lang.toLowerCase().replace('_', '-');

/**
 * The voice of this device for a language: of the same region if there is one. Voices that send the text to their
 * maker are never taken.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = plain(lang);
  const [language] = wanted.split('-');
  const local = voices.filter((voice) => voice.localService && plain(voice.lang).split('-')[0] === language);
  return (
    local.find((voice) => plain(voice.lang) === wanted) ?? local.find((voice) => voice.default) ?? local[0]
  );
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
