import type { RuleHere } from '../../clutter/filters/rules-here.ts';
import { read } from '../../clutter/markup/unclobbered.ts';

/** The style sheet of people's own rules on a page. */
export interface OwnSheet {
  /** Puts rules into force; those that are, stay. */
  add(rules: readonly RuleHere[]): void;
  /** Takes one out: it is not added again until all are readmitted. */
  drop(rule: RuleHere): void;
  readmit(): void;
  /** Out of force until the signal aborts. */
  rest(until: AbortSignal): void;
}

const on = '@container not (style(--jernih-off: 1) or style(--jernih-off-own-rule: 1))';
// The root stands in no container: its fixes end with the sheet alone.
const root =
  /(?:^|[\s>+~])(?:html|:root|:(?:is|where)\((?:[^()]*[\s,>+~])?(?:html|:root)(?![-\w])[^()]*\))(?![-\w])[^\s>+~]*$/i;
const conditions = /:(?!is|where)[-\w]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
const isRoot = (selector: string) => root.test(selector.replace(conditions, ''));

const line = ({ selector, css }: RuleHere): string =>
  `${selector}:not([data-jernih-shown], [data-jernih-outlined]) { ${css ?? 'display: none !important'} }`;

// Inside a block, a rule that this browser cannot read is dropped alone and breaks nothing.
const written = (rule: RuleHere): string => `${isRoot(rule.selector) ? '@media all' : on} { ${line(rule)} }`;

function writtenTogether(rules: readonly RuleHere[]): string {
  const ofRoot = rules.filter(({ selector }) => isRoot(selector));
  const others = rules.filter(({ selector }) => !isRoot(selector));
  return [...ofRoot.map(written), `${on} {`, ...others.map(line), '}'].join('\n');
}

/** Adopts a sheet that does not show in the page's markup, until the signal aborts. */
export function ownSheet(page: Document, view: Window & typeof globalThis, until: AbortSignal): OwnSheet {
  const sheet = new view.CSSStyleSheet();
  const inForce = new Set<RuleHere>();
  const dropped = new Set<RuleHere>();
  const write = () => sheet.replaceSync(writtenTogether([...inForce]));
  const others = () => worn(page).filter((other) => other !== sheet);
  until.addEventListener('abort', () => wear(page, others()));
  return {
    add(rules) {
      const fresh = rules.filter((rule) => !inForce.has(rule) && !dropped.has(rule));
      if (until.aborted || (fresh.length === 0 && inForce.size === 0)) return;
      for (const rule of fresh) inForce.add(rule);
      // Many at once are parsed in one go; a few are put behind what is there.
      if (fresh.length > 20) write();
      else for (const rule of fresh) sheet.insertRule(written(rule), sheet.cssRules.length);
      // A page that sets its own sheets anew has thrown this one out.
      if (!worn(page).includes(sheet)) wear(page, [...worn(page), sheet]);
    },
    drop(rule) {
      dropped.add(rule);
      if (inForce.delete(rule)) write();
    },
    readmit() {
      for (const rule of dropped) inForce.add(rule);
      dropped.clear();
      write();
    },
    rest(awake) {
      sheet.disabled = true;
      awake.addEventListener('abort', () => {
        sheet.disabled = false;
      });
    },
  };
}

const worn = (page: Document): readonly CSSStyleSheet[] => [...read(page, 'adoptedStyleSheets')];

function wear(page: Document, sheets: readonly CSSStyleSheet[]): void {
  Reflect.set(Object.getPrototypeOf(page), 'adoptedStyleSheets', [...sheets], page);
}
