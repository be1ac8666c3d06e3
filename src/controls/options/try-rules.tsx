import { useRef, useState } from 'preact/hooks';
import type { Trial, Tried } from '../../clutter/filters/try-rules.ts';
import { tryOwnRules } from '../../extension/own-rules/try-own-rules.ts';
import { typedSite } from '../../extension/site-list.ts';
import { words } from '../../extension/words.ts';
import { savedAddress } from './saved-address.ts';
import { TriedLines } from './tried.tsx';

export interface TrialActs {
  /** Reads markup as a page that runs nothing and fetches nothing. */
  parsePage(html: string): Document;
  /** How such a page is judged, on the host that it comes from. */
  judgePage(page: Document, hostname: string): Pick<Trial, 'procedural' | 'hidesStory'>;
}

interface TryProps {
  /** The rules as they stand in the editor. */
  readonly text: string;
  readonly acts: TrialActs;
}

/** Where the page comes from: a file that was saved, or markup that was pasted. */
function useSavedPage({ parsePage }: TrialActs) {
  const [html, setHtml] = useState('');
  const [address, setAddress] = useState('');
  const give = (given: string) => {
    setHtml(given);
    const said = savedAddress(given, parsePage(given));
    if (said && address.trim() === '') setAddress(said.href);
  };
  return { html, address, give, setAddress };
}

function SavedPageFields({ html, address, give, setAddress }: ReturnType<typeof useSavedPage>) {
  const picker = useRef<HTMLInputElement>(null);
  const take = async ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) give(await file.text());
    currentTarget.value = '';
  };
  return (
    <>
      <label class="field">
        <span>{words('options_try_html')}</span>
        <textarea
          rows={4}
          wrap="off"
          spellcheck={false}
          value={html}
          onInput={({ currentTarget }) => give(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="button" onClick={() => picker.current?.click()}>
          {words('options_try_file')}
        </button>
      </p>
      <input ref={picker} type="file" accept=".html,.htm,.xhtml,text/html" hidden onChange={take} />
      <label class="field">
        <span>{words('options_try_address')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
    </>
  );
}

/** Tries the rules, saved or not, on a page that the person has as a file. */
export function TryRules({ text, acts }: TryProps) {
  const saved = useSavedPage(acts);
  const asked = [text, saved.html, saved.address].join('\0');
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly tried: readonly Tried[] }>();
  const site = typedSite(saved.address);
  const go = () => {
    if (!site) return;
    const page = acts.parsePage(saved.html);
    const { hostname } = site;
    const tried = tryOwnRules(text, { page, hostname, ...acts.judgePage(page, hostname) });
    setAnswer({ asked, tried });
  };
  return (
    <details class="try">
      <summary>{words('options_try')}</summary>
      <p class="calm">{words('options_try_hint')}</p>
      <SavedPageFields {...saved} />
      <p class="actions">
        <button type="button" disabled={!site || saved.html.trim() === ''} onClick={go}>
          {words('options_try_go')}
        </button>
      </p>
      {/* An answer about other rules, or another page, is none. */}
      <div role="status">{answer?.asked === asked && <TriedLines tried={answer.tried} />}</div>
    </details>
  );
}
