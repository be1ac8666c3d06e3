import type { Page } from 'puppeteer-core';
import type { ChromeScope } from './chrome-scope.ts';

/** Evaluates an expression in a page where closed roots show, as they do to extensions. Its value must survive JSON. */
export type Insight = (expression: string) => Promise<unknown>;

/** For as long as the expression is evaluated, `shadowRoot` is what `rootOf` says. */
const withClosedRoots = (rootOf: string, expression: string) => `(async () => {
  const { prototype } = Element;
  const open = Object.getOwnPropertyDescriptor(prototype, 'shadowRoot');
  const get = function () { return this instanceof HTMLElement ? ${rootOf} : null; };
  Object.defineProperty(prototype, 'shadowRoot', { configurable: true, get });
  try {
    return JSON.stringify(await (${expression}));
  } finally {
    if (open) Object.defineProperty(prototype, 'shadowRoot', open);
    else delete prototype.shadowRoot;
  }
})()`;

const fromJson = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : undefined);

/** By the world of the extension's own content scripts. */
export async function insightInChromium(page: Page): Promise<Insight> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  let ours: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData ?? {};
    if (context.origin.startsWith('chrome-extension:') && frameId === frameTree.frame.id) ours = context.id;
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    if (ours === undefined) throw new Error('No content script of the extension runs on this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: withClosedRoots('chrome.dom.openOrClosedShadowRoot(this)', expression),
      contextId: ours,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return fromJson(result.value);
  };
}

/** With the browser's own rights, in the tab in front. */
const inFront = (expression: string) => `new Promise((resolve, reject) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const answer = 'jernih-test:' + Math.random();
  messageManager.addMessageListener(answer, function listener({ data }) {
    messageManager.removeMessageListener(answer, listener);
    data.error ? reject(new Error(data.error)) : resolve(data.value);
  });
  const inside = (answer, expression) => {
    const system = Services.scriptSecurityManager.getSystemPrincipal();
    const sandbox = new Cu.Sandbox(system, { sandboxPrototype: content, wantXrays: true });
    Promise.resolve()
      .then(() => Cu.evalInSandbox(expression, sandbox))
      .then((value) => sendAsyncMessage(answer, { value }), (error) => sendAsyncMessage(answer, { error: String(error) + error.stack }));
  };
  messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + inside + ')(' + JSON.stringify(answer) + ',' + JSON.stringify(${JSON.stringify(expression)}) + ')'), false);
})`;

export function insightInFirefox(chrome: ChromeScope): Insight {
  return async (expression) =>
    fromJson(await chrome(inFront(withClosedRoots('this.openOrClosedShadowRoot', expression))));
}
