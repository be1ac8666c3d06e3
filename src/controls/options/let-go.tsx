import { dropLetGo, letGo, watchLetGo } from '../../extension/settings/let-go.ts';
import { sitePrefix } from '../../extension/settings/site.ts';
import { counted } from '../parts/counted.ts';
import { useFresh } from '../parts/use-fresh.ts';
import { KeptAside, type KeptAsideProps } from './kept-aside.tsx';

/** Names the sites whose settings had to make room, and what can be done with what is kept of them. */
export function LetGo(props: KeptAsideProps) {
  const kept = useFresh(letGo, watchLetGo) ?? {};
  const names = Object.keys(kept).map((key) => key.slice(sitePrefix.length));
  if (names.length === 0) return null;
  return (
    <KeptAside {...props} kept={kept} file="jernih-let-go.json" drop={dropLetGo}>
      <p>{counted('options_let_go_one', 'options_let_go_other', names.length)}</p>
      <p class="let-go">{names.join(', ')}</p>
    </KeptAside>
  );
}
