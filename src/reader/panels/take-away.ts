import type { Article } from '../../article/article.ts';
import { isNamed } from '../../article/thrown.ts';
import { citationOf, cleanAddress, quoted } from '../export/citation.ts';
import type { Exported, Files } from '../export/exporters.ts';
import { selectedIn } from '../shell/selected-in.ts';
import type { Stage } from '../shell/stage.ts';
import type { WordKey } from '../words.ts';
import { copyText } from './clipboard.ts';
import { saveFile } from './save-file.ts';

/** What a person can do with the story elsewhere. In the order that the panel shows them. */
const takings = ['share', 'link', 'quote', 'passages', 'markdown', 'html', 'epub', 'print'] as const;
export type Taking = (typeof takings)[number];

/** Those that make a file of the story. */
const fileTakings: readonly Taking[] = ['markdown', 'html', 'epub'];

export interface TakingPlace {
  readonly stage: Stage;
  /** The story so far. */
  story(): Article;
  /** Its blocks, made fit to be shown; nobody else holds them. */
  body(): DocumentFragment;
  readonly files: Files | undefined;
}

function exported({ stage: { article, speech, passages }, story, body }: TakingPlace): Exported {
  const { lang, dir } = article;
  const copy = body();
  passages?.mark(copy);
  return { article: story(), body: copy, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr', speech };
}

/** What became of it, as a sentence: its key, and what fills it. Undefined where the browser shows it itself. */
type Outcome = { readonly key: WordKey; readonly fill?: number } | undefined;

/** Sharing where the system has a sheet for it, files where they can be made. */
export function takingsHere({ stage, files }: TakingPlace): readonly Taking[] {
  const canShare = typeof stage.host.ownerDocument.defaultView?.navigator.share === 'function';
  const isHere: Partial<Record<Taking, boolean>> = {
    share: canShare,
    passages: (stage.passages?.said() ?? []).length > 0,
  };
  return takings.filter((taking) => isHere[taking] ?? (files !== undefined || !fileTakings.includes(taking)));
}

const copied = async (place: TakingPlace, text: string): Promise<Outcome> => ({
  key: (await copyText(place.stage.frame, text)) ? 'reader_copied' : 'reader_not_copied',
});

const acts: Readonly<Record<Taking, (place: TakingPlace) => Promise<Outcome>>> = {
  share: async ({ stage, story }) => {
    const { title, address } = story();
    try {
      await stage.host.ownerDocument.defaultView?.navigator.share({ title, url: cleanAddress(address) });
    } catch (error) {
      // Whoever closes the system's sheet has changed their mind.
      if (!isNamed(error, 'AbortError')) throw error;
    }
    return undefined;
  },
  link: (place) => copied(place, cleanAddress(place.story().address)),
  quote: (place) => {
    const { speech, root } = place.stage;
    const passage = selectedIn(root)?.toString().trim();
    return copied(
      place,
      passage ? quoted(passage, place.story(), speech) : citationOf(place.story(), speech),
    );
  },
  passages: (place) => {
    const { speech, passages } = place.stage;
    const said = (passages?.said() ?? []).map((passage) => `“${passage.trim()}”`);
    return copied(place, [...said, `— ${citationOf(place.story(), speech)}`].join('\n\n'));
  },
  markdown: async (place) => {
    const exporters = await place.files?.exporters();
    return exporters && copied(place, exporters.markdown(exported(place)));
  },
  html: (place) => file(place, 'html'),
  epub: (place) => file(place, 'epub'),
  print: async ({ stage }) => {
    stage.host.ownerDocument.defaultView?.print();
    return undefined;
  },
};

async function file(place: TakingPlace, sort: 'html' | 'epub'): Promise<Outcome> {
  const { files } = place;
  if (!files) return undefined;
  const made = await (await files.exporters())[sort](exported(place), files.readPicture);
  saveFile(place.stage.frame, made);
  if (made.missing === 0) return { key: 'reader_saved' };
  return {
    key: made.missing === 1 ? 'reader_saved_without_one' : 'reader_saved_without',
    fill: made.missing,
  };
}

async function done(taking: Taking, place: TakingPlace): Promise<Outcome> {
  try {
    return await acts[taking](place);
  } catch (error) {
    console.error('Jernih:', error);
    return { key: 'reader_taking_failed' };
  }
}

/** Does it, and says what became of it; whatever breaks is a sentence too. */
export async function take(taking: Taking, place: TakingPlace): Promise<string | undefined> {
  const outcome = await done(taking, place);
  const fill = outcome?.fill === undefined ? [] : [outcome.fill];
  return outcome && place.stage.speech.words(outcome.key, ...fill);
}
