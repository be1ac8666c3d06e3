/** What travels between the parts: a question, and the reply or why there is none. */
export interface Question {
  readonly ask: string;
  readonly payload?: unknown;
}

export type Wire = { readonly reply: unknown } | { readonly failed: string };

/** Of a message's sender, what is checked. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export function isQuestion(message: unknown): message is Question {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string'
  );
}

/** The reply, or undefined where nobody answered or the one who was asked failed. */
export function replyOf(wire: unknown): unknown {
  return typeof wire === 'object' && wire !== null && 'reply' in wire ? wire.reply : undefined;
}
