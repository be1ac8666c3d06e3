import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../extension/words.ts';
import { counted } from '../parts/counted.ts';
import { Switch } from '../parts/switch.tsx';

/** What the demonstration does with the story on the page: what Jernih does everywhere. */
export interface DemoActs {
  /** Cleans the page or gives it back; `hidden` hears how many things are hidden. */
  clean(on: boolean, hidden: (count: number) => void): void;
  /** Opens the story in the reader. */
  read(story: HTMLElement): void;
}

/** A story as a news site prints it. */
function Story() {
  return (
    <>
      <h3>{words('sample_title')}</h3>
      <p>{words('sample_lede')}</p>
      <div class="download-app-banner">
        <a href="#try">{words('sample_app')}</a>
      </div>
      <p>{words('sample_more')}</p>
      <p>
        <strong>
          <a href="#try">{words('sample_related')}</a>
        </strong>
      </p>
      <p>{words('sample_more')}</p>
      <p>{words('sample_last')}</p>
      <p class="follow">
        <a href="https://news.google.com/">{words('sample_promo')}</a>
      </p>
    </>
  );
}

/** The two things that Jernih does, to be tried on a story. */
export function Demo({ acts }: { readonly acts: DemoActs }) {
  const story = useRef<HTMLElement>(null);
  const [on, setOn] = useState(false);
  const [hidden, setHidden] = useState(0);
  useEffect(() => acts.clean(on, setHidden), [acts, on]);
  return (
    <section id="try" aria-labelledby="try-title">
      <h2 id="try-title">{words('welcome_try')}</h2>
      <div class="demo-acts">
        <Switch on={on} onChange={setOn}>
          {words('welcome_try_clean')}
        </Switch>
        <p role="status" class="calm">
          {on && counted('welcome_try_hidden_one', 'welcome_try_hidden_other', hidden)}
        </p>
        <button type="button" onClick={() => story.current && acts.read(story.current)}>
          {words('popup_open_reader')}
        </button>
      </div>
      <article class="demo" ref={story}>
        <Story />
      </article>
    </section>
  );
}
