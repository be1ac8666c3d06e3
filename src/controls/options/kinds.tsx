import { type ClutterKind, kinds } from '../../clutter/kinds.ts';
import { kindExample, kindName } from '../../extension/kind-words.ts';
import { changeSettings } from '../../extension/settings/change.ts';
import { everywhere } from '../../extension/settings/everywhere.ts';
import { selecting } from '../../extension/settings/selecting.ts';
import { words } from '../../extension/words.ts';
import { Switch } from '../parts/switch.tsx';
import { useStored } from '../parts/use-stored.ts';
import { type PartProps, Section } from './section.tsx';

/** Pages that forbid to select and to copy, and what is done about it. */
function Selecting({ onSaved }: PartProps) {
  const settings = useStored(selecting);
  return (
    <div class="list apart">
      <Switch
        on={settings?.lift ?? false}
        disabled={!settings}
        onChange={async (lift) => onSaved(await changeSettings(selecting, () => ({ lift })))}
      >
        {words('options_selecting')}
      </Switch>
      <p class="example">{words('options_selecting_example')}</p>
    </div>
  );
}

/** Which kinds of clutter are hidden, each with an example. */
export function Kinds({ onSaved }: PartProps) {
  const settings = useStored(everywhere);
  const hide = async (kind: ClutterKind, hidden: boolean) => {
    const others = (kindsOff: readonly ClutterKind[]) => kindsOff.filter((off) => off !== kind);
    onSaved(
      await changeSettings(everywhere, (value) => ({
        ...value,
        kindsOff: hidden ? others(value.kindsOff) : [...others(value.kindsOff), kind],
      })),
    );
  };
  return (
    <Section id="kinds" title="options_kinds" hint="options_kinds_hint">
      <ul class="list">
        {kinds.map((kind) => (
          <li key={kind}>
            <Switch
              on={settings !== undefined && !settings.kindsOff.includes(kind)}
              disabled={!settings}
              onChange={(hidden) => hide(kind, hidden)}
            >
              {kindName(kind)}
            </Switch>
            <p class="example">{kindExample(kind)}</p>
          </li>
        ))}
      </ul>
      <Selecting onSaved={onSaved} />
    </Section>
  );
}
