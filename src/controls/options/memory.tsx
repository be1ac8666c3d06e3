import { useState } from 'preact/hooks';
import { forgetMemory, readMemory } from '../../extension/memory/from-options.ts';
import type { Memory as Remembered } from '../../extension/memory/memory.ts';
import { watchMemory } from '../../extension/memory/store.ts';
import { type WordKey, words } from '../../extension/words.ts';
import { number } from '../parts/counted.ts';
import { useFresh } from '../parts/use-fresh.ts';
import { Section } from './section.tsx';

const sorts: readonly (readonly [WordKey, (memory: Remembered) => number])[] = [
  ['options_memory_stories', ({ stories }) => stories],
  ['options_memory_passages', ({ passages }) => passages],
  ['options_memory_lines', ({ furniture }) => furniture.lines],
  ['options_memory_sites', ({ furniture }) => furniture.sites],
];

/** How much is remembered of pages, and forgetting it. */
export function Memory() {
  const memory = useFresh(readMemory, watchMemory);
  const [told, setTold] = useState<WordKey>();
  const forget = async () =>
    setTold((await forgetMemory()) ? 'options_memory_forgotten' : 'options_memory_failed');
  return (
    <Section id="memory" title="options_memory" hint="options_memory_hint">
      <ul class="list">
        {sorts.map(([name, amount]) => (
          <li key={name} class="amount">
            <span>{words(name)}</span>
            <span>{memory && number(amount(memory))}</span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" disabled={!memory} onClick={forget}>
          {words('options_memory_forget')}
        </button>
        <span role="status">{told && words(told)}</span>
      </p>
    </Section>
  );
}
