import { trusted } from '../trusted.ts';

/** Copies text; false where the browser does not let us. Pages without TLS have no clipboard of their own to write to. */
export async function copyText(frame: ShadowRoot, text: string): Promise<boolean> {
  const page = frame.ownerDocument;
  const clipboard = page.defaultView?.navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the page's permissions policy: the old way asks nobody.
  }
  return copyByCommand(frame, text);
}

function copyByCommand(frame: ShadowRoot, text: string): boolean {
  const page = frame.ownerDocument;
  const fill = trusted((event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  page.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  const copied = page.execCommand('copy');
  page.defaultView?.removeEventListener('copy', fill, { capture: true });
  return copied;
}
