import { Bar } from './bar.tsx';
import { Offers } from './offers.tsx';
import { Resumed } from './resumed.tsx';
import type { Part } from './view.ts';

/** All controls: the bar, and once they have come the panel that is open and what is shown over the story. */
export function Controls(part: Part) {
  const { appearance, panels, speech, away, over } = part.view;
  const whole = panels && { ...part, acts: { ...part.acts, ...panels.acts } };
  return (
    <>
      <section
        class="bar"
        inert={panels && over?.sort === 'picture'}
        aria-label={speech.words('reader_controls')}
        data-away={away ? '' : undefined}
      >
        <div class="row">
          <Bar {...part} />
        </div>
        {whole && panels.Panel(whole)}
        <div class="progress" aria-hidden="true" />
      </section>
      <Resumed {...part} />
      <Offers {...part} />
      {appearance.lineFocus && <div class="band" aria-hidden="true" />}
      {whole && panels.Over(whole)}
    </>
  );
}
