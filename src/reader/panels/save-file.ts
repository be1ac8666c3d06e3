import type { ExportedFile } from '../export/exporters.ts';

const patience = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(frame: ShadowRoot, { name, content }: ExportedFile): void {
  const page = frame.ownerDocument;
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  frame.append(link);
  link.click();
  link.remove();
  page.defaultView?.setTimeout(() => URL.revokeObjectURL(address), patience);
}
