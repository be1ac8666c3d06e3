import { isOnAndroid, openOptions, readerShortcut } from '../../extension/actions.ts';
import { sitesAtInstall } from '../../extension/site-list.ts';
import { words } from '../../extension/words.ts';
import { Drop } from '../parts/drop.tsx';
import { useFresh, type Watch } from '../parts/use-fresh.ts';
import { Demo, type DemoActs } from './demo.tsx';

const neverChanges: Watch = () => undefined;

function Sites() {
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{words('welcome_sites')}</h2>
      <ul class="site-names">
        {sitesAtInstall().map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{words('welcome_sites_more')}</p>
      <p>
        <button type="button" onClick={openOptions}>
          {words('popup_options')}
        </button>
      </p>
    </section>
  );
}

/** Shown once, after the install. */
export function Welcome({ acts }: { readonly acts: DemoActs }) {
  const keys = useFresh(readerShortcut, neverChanges);
  const onAndroid = useFresh(isOnAndroid, neverChanges);
  return (
    <main>
      <header>
        <Drop />
        <h1>{words('welcome_title')}</h1>
        <p class="lead">{words('welcome_lead')}</p>
      </header>
      <div class="two">
        <section aria-labelledby="clean-title">
          <h2 id="clean-title">{words('welcome_clean')}</h2>
          <p>{words('welcome_clean_text')}</p>
        </section>
        <section aria-labelledby="reader-title">
          <h2 id="reader-title">{words('welcome_reader')}</h2>
          <p>{words('welcome_reader_text')}</p>
          {keys && <p>{words('welcome_shortcut', keys)}</p>}
          <p>{onAndroid !== undefined && words(onAndroid ? 'welcome_android' : 'welcome_pin')}</p>
        </section>
      </div>
      <Demo acts={acts} />
      <Sites />
      <footer>
        <p class="calm">{words('welcome_private')}</p>
      </footer>
    </main>
  );
}
