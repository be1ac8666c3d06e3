import {
  type AST,
  classifySelector,
  parse,
  querySelectorAll,
  SelectorType,
} from '@ghostery/adblocker-extended-selectors';
import { read } from '../markup/unclobbered.ts';

const trees = new Map<string, AST | undefined>();

/** The elements that a selector with operators means on a page. Throws where a page misleads the engine. */
export function elementsOf(page: Document, selector: string): Element[] {
  if (!trees.has(selector)) trees.set(selector, treeOf(selector));
  const tree = trees.get(selector);
  const root = read(page, 'documentElement');
  return tree && root ? querySelectorAll(root, tree) : [];
}

function treeOf(selector: string): AST | undefined {
  const tree = parse(selector);
  return tree && withBrowsersOwn(tree);
}

/**
 * The engine knows no pseudo-class beside an operator but `:has()` and `:not()`: it would find nothing, and say
 * nothing. It hands whatever it takes for a class to the browser as it is written, so the others are called that.
 */
function withBrowsersOwn(tree: AST): AST {
  switch (tree.type) {
    case 'list':
      return { ...tree, list: tree.list.map(withBrowsersOwn) };
    case 'compound':
      return { ...tree, compound: tree.compound.map(withBrowsersOwn) };
    case 'complex':
      return { ...tree, left: tree.left && withBrowsersOwn(tree.left), right: withBrowsersOwn(tree.right) };
    case 'pseudo-class': {
      const { name, content, length, pos, subtree } = tree;
      if (classifySelector(content) !== SelectorType.Extended)
        return { type: 'class', name, content, length, pos };
      if (!subtree) return tree;
      const inner = withBrowsersOwn(subtree);
      return name === 'is' || name === 'where' ? inner : { ...tree, subtree: inner };
    }
    default:
      return tree;
  }
}
