import { render } from 'preact';
import { begun } from '../../src/controls/parts/begun.ts';
import { keepFocus } from '../../src/controls/parts/keep-focus.ts';
import { Popup } from '../../src/controls/popup/popup.tsx';
import { inChosenLanguage } from '../../src/extension/chosen-language.ts';
import { readTab } from '../../src/extension/tab-state.ts';
import { language } from '../../src/extension/words.ts';

const read = begun(readTab);
const close = () => window.close();

function show(): void {
  document.documentElement.lang = language();
  render(<Popup read={read} onDone={close} />, document.body);
}

void inChosenLanguage(show, new AbortController().signal, { atOnce: true });
keepFocus(document.body, new AbortController().signal);
