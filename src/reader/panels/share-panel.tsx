import type { PanelPart } from '../frame/view.ts';
import { trusted } from '../trusted.ts';

/** What can be done with the story elsewhere. */
export function SharePanel({ view: { speech }, acts }: PanelPart) {
  const { words } = speech;
  return (
    <ul class="takings">
      <li>
        <button type="button" class="plain" onClick={trusted(() => acts.open('listen'))}>
          {words('reader_listen')}
        </button>
      </li>
      {acts.takings().map((taking) => (
        <li key={taking}>
          <button type="button" class="plain" onClick={trusted(() => acts.take(taking))}>
            {words(`reader_take_${taking}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
