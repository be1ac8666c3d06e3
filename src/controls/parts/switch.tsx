import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  onChange(on: boolean): void;
}

/** A labelled switch. What it shows is what is so: it moves when the change has been made. */
export function Switch({ on, disabled = false, children, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="track" />
    </button>
  );
}
