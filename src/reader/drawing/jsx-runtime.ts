import type { ComponentChild, ComponentChildren } from 'preact';

// The shapes of markup are the same as in the popup; what makes it is not.
export type { JSX } from 'preact';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

/** An element as it is to be, or a part that tells of what elements it is made. */
export interface Sketch {
  readonly tag: string | ((props: Props) => ComponentChild);
  readonly props: Props;
  readonly key: string | undefined;
}

/** What the compiler makes of markup in a file that names this folder. */
export const jsx = (tag: Sketch['tag'], props: Props, key?: string): Sketch => ({ tag, props, key });

export { jsx as jsxs };

export const Fragment = ({ children }: Props): ComponentChildren => children;
