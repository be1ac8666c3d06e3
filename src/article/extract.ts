import type { Finding } from '../clutter/finding.ts';
import type { Phrases } from '../clutter/language/phrases.ts';
import type { SiteRule } from '../clutter/rules/site-rule.ts';
import type { Article, Picture } from './article.ts';
import { type Copy, copyOf } from './copy.ts';
import type { BareDraft, Draft } from './draft.ts';
import { findStory } from './find-story.ts';
import type { LineForm } from './furniture/line-form.ts';
import { menusOn } from './menus.ts';
import { nextPage, type Onward } from './pages/next.ts';
import { readParticulars } from './particulars/index.ts';
import { leadPicture } from './particulars/lead-picture.ts';
import { withOpening } from './particulars/opening.ts';
import { sourceCreditOf } from './particulars/source-credit.ts';
import type { Origins } from './particulars/told.ts';
import type { Tongues } from './particulars/tongues.ts';
import { isStoryPage } from './readerable.ts';
import { type PageWindow, sanitise } from './sanitise.ts';
import { copyWithShadows } from './shadow.ts';
import { clearings, preparations, repairs } from './steps/index.ts';

export interface ExtractOptions {
  /** Where the page was read. */
  readonly url: URL;
  /** What is already known to be clutter, on the page itself; without it the clutter is looked for here. */
  readonly findings?: readonly Finding[];
  readonly site?: SiteRule;
  /** How the languages that the page may speak lead to other stories, to apps and the like. */
  readonly phrases: Phrases;
  /** Lines that sites print elsewhere than in Indonesia; none on a site that is known to print no such. */
  readonly forms: readonly LineForm[];
  /** How stories are dated and signed there. */
  readonly tongues?: Tongues;
  /** The window whose DOM sanitises; the page's own by default. A page from a `DOMParser` has none. */
  readonly window?: PageWindow;
  /** Names of steps to leave out, to measure what each is worth. */
  readonly without?: ReadonlySet<string>;
  /** Answers also where the page is no story page, with whatever it holds. */
  readonly anyway?: boolean;
}

/** Findings made on the page, as findings on its copy. */
function carried(findings: readonly Finding[], { twins }: Copy): readonly Finding[] {
  return findings.flatMap(({ element, tail, ...rest }) => {
    const place = twins.get(element);
    if (place?.nodeType !== 1) return [];
    const end = tail?.map((node) => twins.get(node)).filter((node) => node !== undefined) as
      | ChildNode[]
      | undefined;
    return [{ ...rest, element: place as Element, ...(end && { tail: end }) }];
  });
}

/** In characters: a shorter story may go on where nobody has looked. */
const fullStory = 1000;
const lengthOf = ({ content }: Article): number => (content.textContent ?? '').trim().length;

/**
 * The story of `page`, which is never touched; undefined where there is none. Never throws on what a page holds. Open
 * shadow roots are looked into only where little was found without them.
 */
export function extract(page: Document, options: ExtractOptions): Article | undefined {
  const window = options.window ?? page.defaultView;
  if (!window) throw new TypeError('A page without a window needs one to sanitise with.');
  const known = options.findings?.flatMap(({ element, tail }) => [element, ...(tail ?? [])]);
  const menus = options.without?.has('landmarks') ? [] : menusOn(page);
  const copy = copyOf(page, { known, left: menus });
  const findings = options.findings && carried(options.findings, copy);
  const nextIn = (read: Document) => nextPage(read, options.url, options.site);
  const story = storyIn(copy, { ...options, window, findings, onward: nextIn(page) });
  if (story?.readerable && lengthOf(story) >= fullStory) return story;
  const whole = copyWithShadows(page);
  const shown =
    whole &&
    storyIn({ page: whole, left: [] }, { ...options, window, findings: undefined, onward: nextIn(whole) });
  return shown && (!story || lengthOf(shown) > 2 * lengthOf(story)) ? shown : story;
}

/** Where all was read, once it is known which picture is shown; `named`: the one that the page names. */
function originsOf(read: Origins, shown: Picture | undefined, named: Picture | undefined): Origins {
  const { image, ...origins } = read;
  if (!shown) return origins;
  return { ...origins, image: shown === named && image ? image : 'page' };
}

interface Known extends Omit<ExtractOptions, 'findings'> {
  /** Of the copy. */
  readonly findings: readonly Finding[] | undefined;
  readonly window: PageWindow;
  /** Where the story goes on, as the whole page says it. */
  readonly onward: Onward | undefined;
}

/** The story of a copy, which is used up. */
function storyIn({ page: copy, left }: Pick<Copy, 'page' | 'left'>, options: Known): Article | undefined {
  if (copy.body?.localName !== 'body') return undefined;
  const { url, site, phrases, forms, without, findings, onward } = options;
  const bare: BareDraft = {
    url,
    site,
    phrases,
    forms,
    page: copy,
    findings,
    apart: [...left],
    beside: [],
    removed: [],
  };
  for (const { name, clear } of clearings) if (!without?.has(name)) clear(bare);
  const draft: Draft = { ...bare, particulars: readParticulars(copy, url, options.tongues) };
  for (const { name, prepare } of preparations) if (!without?.has(name)) prepare(draft);
  const found = findStory(copy, draft.particulars);
  if (!found) return undefined;
  const { story } = found;
  for (const { name, repair } of repairs) if (!without?.has(name)) repair({ ...draft, ...found });
  const published = draft.particulars.published !== undefined;
  const readerable = isStoryPage(copy, story, url, { ...draft, published });
  if (!readerable && !options.anyway) return undefined;
  const { image: named, title = '', origins, ...particulars } = withOpening({ ...draft, ...found });
  const image = leadPicture(copy, draft.particulars);
  const content = sanitise(story, options.window);
  const source = sourceCreditOf(content);
  return {
    ...particulars,
    title,
    ...(source && { source }),
    ...(image && { image }),
    origins: { ...originsOf(origins, image, named), ...(source && { source: 'page' }) },
    content,
    ...onward,
    removed: draft.removed,
    readerable,
  };
}
