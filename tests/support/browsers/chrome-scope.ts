import type { Browser } from 'puppeteer-core';

/** Evaluates an expression in Firefox's own window. Strings, booleans and undefined come back as they are. */
export type ChromeScope = (expression: string) => Promise<unknown>;

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const hasConnection = (browser: object): browser is { readonly connection: Connection } =>
  'connection' in browser;

const hasContexts = (
  value: unknown,
): value is { readonly contexts: readonly { readonly context: string }[] } =>
  typeof value === 'object' && value !== null && 'contexts' in value;

const isEvaluated = (value: unknown): value is Evaluated =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Needs `--remote-allow-system-access`. */
export async function chromeScopeOf(browser: Browser): Promise<ChromeScope> {
  if (!hasConnection(browser)) throw new Error('This browser is not driven over WebDriver BiDi.');
  const { connection } = browser;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const context = hasContexts(tree) ? tree.contexts[0]?.context : undefined;
  if (!context) throw new Error('Firefox shows no window of its own.');
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (!isEvaluated(answer.result)) throw new Error('Firefox gave no answer.');
    if (answer.result.type === 'exception')
      throw new Error(answer.result.exceptionDetails?.text ?? 'Firefox threw.');
    return answer.result.result?.value;
  };
}
