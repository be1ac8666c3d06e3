import { render } from 'preact';
import { Options } from '../../src/controls/options/options.tsx';
import { keepFocus } from '../../src/controls/parts/keep-focus.ts';
import { inChosenLanguage } from '../../src/extension/chosen-language.ts';
import { language, words } from '../../src/extension/words.ts';
import { showSample } from './sample.ts';
import { trialActs } from './trial.ts';

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

function show(): void {
  document.documentElement.lang = language();
  document.title = words('options_title');
  const app = document.getElementById('app');
  if (app) render(<Options showSample={showSample} saveFile={saveFile} trialActs={trialActs} />, app);
}

void inChosenLanguage(show, new AbortController().signal);
keepFocus(document.body, new AbortController().signal);
