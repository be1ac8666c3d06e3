import type { Part } from '../frame/view.ts';
import { saidIn } from '../story/said.ts';
import { trusted } from '../trusted.ts';

/** The story's subheads, as places to go to. */
export function ContentsPanel({ view: { headings, speech }, acts }: Part) {
  return (
    <nav aria-label={speech.words('reader_contents')}>
      <ol class="contents">
        {headings.map((heading) => (
          <li key={heading} class={heading.localName}>
            <button type="button" class="plain" onClick={trusted(() => acts.goTo(heading))}>
              {saidIn(heading)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
