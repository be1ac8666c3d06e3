import type { Appearance } from '../../look/appearance.ts';
import { lookOf } from '../look.ts';
import asidesCss from '../styles/asides.css?inline';
import barCss from '../styles/bar.css?inline';
import blocksCss from '../styles/blocks.css?inline';
import frameCss from '../styles/frame.css?inline';
import headCss from '../styles/head.css?inline';
import hostCss from '../styles/host.css?inline';
import paperCss from '../styles/paper.css?inline';
import picturesCss from '../styles/pictures.css?inline';
import printCss from '../styles/print.css?inline';
import resumedCss from '../styles/resumed.css?inline';
import scriptsCss from '../styles/scripts.css?inline';
import tablesCss from '../styles/tables.css?inline';
import type { Speech } from '../words.ts';
import { adopt, makeSheet } from './adopt-sheet.ts';
import { type BringFont, fontBringer } from './fonts.ts';
import { blocksOf } from './reading-place.ts';
import { siteFontOf } from './site-font.ts';

const storySheets = [
  hostCss,
  paperCss,
  blocksCss,
  headCss,
  picturesCss,
  tablesCss,
  asidesCss,
  scriptsCss,
  printCss,
];

const controlSheets = [barCss, resumedCss];

/** How far the story was read, in CSS pixels, of how much. */
export interface Way {
  scrollTop: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

/** Passages of the story that are highlighted. */
interface Highlighted {
  /** What each says. */
  said(): readonly string[];
  /** Marks them in a copy of the story that nobody else holds. */
  mark(copy: ParentNode): void;
}

/** The elements that the reader is made of; nothing of them is on the page yet. */
export interface Stage {
  /** The one element on the page. It scrolls. */
  readonly host: HTMLElement;
  /** Open: other extensions read in it. It holds the article and nothing else. */
  readonly root: ShadowRoot;
  /** The story; its slot is in the frame. */
  readonly article: HTMLElement;
  /** Around the story, out of the page's sight: a closed root. */
  readonly frame: ShadowRoot;
  /** Where the story stands in the frame. */
  readonly main: HTMLElement;
  /** The host itself while the story scrolls; what stands in for it while pages are turned. */
  way: Way;
  /** Shows lines of the story; where it scrolls, `top` CSS pixels below the top of the window. */
  bring(lines: Range, top: number): void;
  /** What is highlighted, once something can be. */
  passages?: Highlighted;
  /** What is shown, once something is. */
  look?: Appearance;
  readonly speech: Speech;
  /** Told where a part that a look asks for cannot be brought. */
  missing?: () => void;
  /** Brings the looks of the controls, which come after the story. */
  dressControls(): void;
  /** Shows what a person chose. */
  dress(look: Appearance): void;
}

/** Lays the story out as its stage's look asks for, in pages or as it scrolls; told each look once it shows. Ends with the signal. */
export type LayOut = (stage: Stage, until: AbortSignal) => void;

/** What looks ask for, and is brought for as long as the signal lets it. */
interface Bringing {
  readonly font?: BringFont;
  readonly book?: LayOut;
  readonly speech: Speech;
}

export function makeStage(page: Document, { font, book, speech }: Bringing, until: AbortSignal): Stage {
  const host = page.createElement('jernih-reader');
  const root = host.attachShadow({ mode: 'open' });
  const lookSheet = makeSheet(page, '');
  const story = storySheets.map((css) => makeSheet(page, css));
  adopt(root, ...story, lookSheet);
  const article = page.createElement('article');
  const frame = article.attachShadow({ mode: 'closed' });
  adopt(frame, makeSheet(page, frameCss));
  const main = page.createElement('main');
  main.tabIndex = -1;
  main.append(page.createElement('slot'));
  frame.append(main);
  root.append(article);
  const showFont = fontBringer(page, font, until, () => stage.missing?.());
  let siteFont: string | undefined;
  const bring = (lines: Range, top: number) => {
    host.scrollTop += lines.getBoundingClientRect().top - top;
  };
  const dress = (look: Appearance) => {
    showFont(look);
    if (look.font === 'site') siteFont ??= siteFontOf(page, blocksOf(article));
    lookSheet.replaceSync(lookOf(look, siteFont));
    stage.look = look;
    book?.(stage, until);
  };
  const dressControls = () => adopt(frame, ...controlSheets.map((css) => makeSheet(page, css)));
  const stage: Stage = { host, root, article, frame, main, way: host, bring, speech, dressControls, dress };
  return stage;
}
