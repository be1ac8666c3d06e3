import { useState } from 'preact/hooks';
import { askForSite } from '../../extension/actions.ts';
import { listSites, typedSite, watchSites } from '../../extension/site-list.ts';
import { type WordKey, words } from '../../extension/words.ts';
import { useFresh } from '../parts/use-fresh.ts';
import { type PartProps, Section } from './section.tsx';
import { SiteRow } from './site-row.tsx';

/** Adds one site: the browser asks for it, from this click. */
function AddSite() {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<WordKey>();
  const add = async (event: Event) => {
    event.preventDefault();
    const site = typedSite(text);
    if (!site) return setProblem('options_bad_site');
    const allowed = await askForSite(site);
    setProblem(allowed ? undefined : 'options_site_refused');
    if (allowed) setText('');
  };
  return (
    <form onSubmit={add} class="add">
      <label>
        <span>{words('options_add_site')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit">{words('options_add')}</button>
      <p role="status" class="problem">
        {problem && words(problem)}
      </p>
    </form>
  );
}

/** All sites that Jernih cleans or may clean. */
export function Sites({ onSaved }: PartProps) {
  const sites = useFresh(listSites, watchSites);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = (sites ?? []).filter(({ name }) => name.includes(wanted));
  return (
    <Section id="sites" title="options_sites" hint="options_sites_hint">
      <AddSite />
      <label class="search">
        <span>{words('options_search_sites')}</span>
        <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
      </label>
      <ul class="list sites" aria-busy={sites === undefined}>
        {found.map((site) => (
          <SiteRow key={site.name} site={site} onSaved={onSaved} />
        ))}
      </ul>
      <p role="status" class="calm">
        {sites && found.length === 0 && words('options_no_sites')}
      </p>
    </Section>
  );
}
