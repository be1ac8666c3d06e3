// Asked for instead of its neighbour where nothing is packed: in tests, and while somebody works on this.
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts';
