type Child = Node | string | undefined;

interface Attributes {
  readonly [name: string]: string | undefined;
}

/** Makes elements of `page`, node by node: no HTML is ever parsed. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes?: Attributes,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[K];

export function makerFor(page: Document): Make {
  return (name, attributes = {}, ...children) => {
    const element = page.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== undefined) element.setAttribute(attribute, value);
    }
    element.append(...children.filter((child) => child !== undefined));
    return element;
  };
}
