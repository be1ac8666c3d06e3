import { render } from 'preact';
import { Popup } from '../../src/controls/popup/popup.tsx';
import { language } from '../../src/extension/words.ts';

document.documentElement.lang = language();
render(<Popup onDone={() => window.close()} />, document.body);
