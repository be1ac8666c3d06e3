/** Notes from the first control of a page on what the focus comes to, and whether that is seen. Answers how many there are. */
export const noteStops = `(() => {
  const controls = [...document.querySelectorAll('a[href], button, input, textarea, summary')].filter(
    (one) => one.checkVisibility() && !one.disabled && (one.type !== 'radio' || one.checked));
  const visited = [];
  const unseen = [];
  document.addEventListener('focusin', (event) => {
    const [innermost] = event.composedPath();
    const { outlineStyle, outlineWidth } = getComputedStyle(innermost);
    visited.push(event.target);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) unseen.push(innermost.outerHTML.slice(0, 80));
  });
  const missed = () => {
    const rest = visited.filter((one) => controls.includes(one));
    return controls.flatMap((one, at) => (rest[at] === one ? [] : [one.outerHTML.slice(0, 80)]));
  };
  window.stops_ = { unseen, missed };
  controls[0].focus();
  return controls.length;
})()`;

/** To be asked afterwards: the controls that were not come to in their turn, and the stops that nobody saw. */
export const stopsWrong = '[stops_.missed(), stops_.unseen]';
