import { render } from 'preact';
import { Popup } from '../../src/controls/popup/popup.tsx';
import { inChosenLanguage } from '../../src/extension/chosen-language.ts';
import { language } from '../../src/extension/words.ts';

function show(): void {
  document.documentElement.lang = language();
  render(<Popup onDone={() => window.close()} />, document.body);
}

void inChosenLanguage(show, new AbortController().signal);
