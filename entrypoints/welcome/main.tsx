import { render } from 'preact';
import { Welcome } from '../../src/controls/welcome/welcome.tsx';
import { language, words } from '../../src/extension/words.ts';
import { demoActs } from './demo.ts';

document.documentElement.lang = language();
document.title = words('welcome_title');
render(<Welcome acts={demoActs} />, document.body);
