import { useEffect, useRef, useState } from 'preact/hooks';
import { appearance } from '../../extension/settings/appearance.ts';
import { changeSettings } from '../../extension/settings/change.ts';
import { language, words } from '../../extension/words.ts';
import type { Appearance } from '../../look/appearance.ts';
import { useStored } from '../parts/use-stored.ts';
import { LookFields } from './look-fields.tsx';
import { OwnCss } from './own-css.tsx';
import { type PartProps, Section } from './section.tsx';

/** Shows a sample story in `into` as the reader would, with styles of one's own; called again at each change. */
export type ShowSample = (into: HTMLElement, look: Appearance, css: string) => void;

interface LookProps extends PartProps {
  readonly showSample: ShowSample;
}

/** How the reader looks, with a sample that follows every change. */
export function Look({ onSaved, showSample }: LookProps) {
  const stored = useStored(appearance);
  const [chosen, setChosen] = useState<Appearance>();
  const [css, setCss] = useState('');
  const sample = useRef<HTMLDivElement>(null);
  useEffect(() => setChosen(stored), [stored]);
  const spoken = language();
  useEffect(() => {
    if (sample.current && chosen && spoken) showSample(sample.current, chosen, css);
  }, [chosen, css, showSample, spoken]);
  const change = async (look: Appearance) => {
    setChosen(look);
    onSaved(await changeSettings(appearance, () => look));
  };
  return (
    <Section id="look" title="options_appearance">
      <div class="look">
        {chosen && <LookFields look={chosen} onLook={(part) => change({ ...chosen, ...part })} />}
        <section class="sample" aria-label={words('options_preview')} ref={sample} />
      </div>
      <p class="actions">
        <button type="button" disabled={!chosen} onClick={() => change(appearance.defaults)}>
          {words('options_reset_appearance')}
        </button>
      </p>
      <OwnCss onSaved={onSaved} onCss={setCss} />
    </Section>
  );
}
