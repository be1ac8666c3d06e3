import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Element that says what the switch belongs to, where its own words do not. */
  readonly describedBy?: string;
  readonly children: ComponentChildren;
  onChange(on: boolean): void;
}

/** A labelled switch. What it shows is what is so: it moves when the change has been made. */
export function Switch({ on, disabled = false, describedBy, children, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="track" />
    </button>
  );
}
