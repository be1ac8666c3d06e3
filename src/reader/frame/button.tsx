import type { ComponentChildren } from 'preact';
import { trusted } from '../trusted.ts';

interface ButtonProps {
  readonly name: string;
  readonly act: () => void;
  readonly children: ComponentChildren;
  /** The panel that it opens. */
  readonly panel?: string;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  /** The way out, which answers a press also where the page swallows the click. */
  readonly out?: boolean;
}

/** A button of the bar: a sign that nobody hears, with its name for those who hear it or rest the pointer on it; said twice, it would be heard twice. */
export function BarButton({
  name,
  act,
  children,
  panel,
  expanded,
  disabled = false,
  out = false,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={out ? 'bar-button out' : 'bar-button'}
      name={panel}
      title={name}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      onClick={trusted(() => !disabled && act())}
    >
      {children}
    </button>
  );
}
