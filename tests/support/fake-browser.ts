import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for what a browser gives its extensions, wherever unit tests meet it. */
export const browser = fakeBrowser;
export default fakeBrowser;
