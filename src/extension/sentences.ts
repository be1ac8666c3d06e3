/** What a `messages.json` says of one sentence. */
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Sentences by their key; `$1`, `$2`, … where something is filled in, `$$` for a `$`. */
export type Sentences = Readonly<Record<string, string>>;

/** The sentences of a `messages.json`, all placeholders replaced by what they stand for, in the way of browsers. */
export function sentencesIn(messages: Readonly<Record<string, Message>>): Sentences {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => {
      const contents = new Map(
        Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
      );
      const sentence = message.replace(
        /\$([\w@]+)\$/g,
        (_, name: string) => contents.get(name.toLowerCase()) ?? '',
      );
      return [key, sentence];
    }),
  );
}

/** One sentence with what is to be said in it. */
export const filled = (sentence: string, fill: readonly (string | number)[]): string =>
  sentence.replace(/\$([1-9$])/g, (_, place: string) =>
    place === '$' ? place : String(fill[Number(place) - 1] ?? ''),
  );
