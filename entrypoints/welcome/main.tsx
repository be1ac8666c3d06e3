import { render } from 'preact';
import { Welcome } from '../../src/controls/welcome/welcome.tsx';
import { inChosenLanguage } from '../../src/extension/chosen-language.ts';
import { language, words } from '../../src/extension/words.ts';
import { demoActs } from './demo.ts';

function show(): void {
  document.documentElement.lang = language();
  document.title = words('welcome_title');
  render(<Welcome acts={demoActs} />, document.body);
}

void inChosenLanguage(show, new AbortController().signal);
