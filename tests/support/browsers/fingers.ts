/**
 * To be evaluated where closed roots show: what in a document or root is too small for a finger, or reaches beyond the
 * screen. A button, a switch and a fold want 44 px; what else can be pressed 24, but for links within a text.
 */
export const cramped = (root: string): string => `(() => {
  const all = [...${root}.querySelectorAll('button, summary, input:not([type=file]), textarea, select, a[href]')];
  return all.filter((one) => one.checkVisibility() && !one.matches('p a, .demo a')).flatMap((one) => {
    const { left, right, width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    const wanted = one.matches('button, summary') ? 44 : 24;
    const isFine = Math.min(width, height) >= wanted - 0.01 && left >= 0 && right <= innerWidth;
    return isFine ? [] : [[one.localName, one.textContent.trim() || one.type, Math.round(width) + '×' + Math.round(height)].join(' ')];
  });
})()`;
