import { words } from '../../extension/words.ts';

/** A person's own rules that would hide the story on this page, by their selectors. */
export function RulesLeftOut({ selectors }: { readonly selectors: readonly string[] }) {
  if (selectors.length === 0) return null;
  return (
    <section aria-labelledby="left-out">
      <p id="left-out">{words('popup_rules_left_out')}</p>
      <ul>
        {selectors.map((selector) => (
          <li key={selector}>
            <code>{selector}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
