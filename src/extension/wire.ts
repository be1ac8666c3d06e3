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
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export function isQuestion(message: unknown): message is Question {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string'
  );
}

export function hasFailed(wire: unknown): wire is { readonly failed: string } {
  return typeof wire === 'object' && wire !== null && 'failed' in wire;
}

/** The reply, or undefined where nobody answered or the one who was asked failed. Both ends are ours and typed, so `R` holds. */
export function replyOf<R>(wire: unknown): R | undefined {
  return typeof wire === 'object' && wire !== null && 'reply' in wire ? (wire.reply as R) : undefined;
}
