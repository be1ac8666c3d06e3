/** What every attack tries to run: a test sees whether it did. */
export const run = 'window.ran=1';
