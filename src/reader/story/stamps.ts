/** A line that says when, and nothing else, heads what comes after it, as in a story that is told hour by hour. */
export function headByTime(body: DocumentFragment): void {
  for (const time of body.querySelectorAll('p > time:first-of-type')) {
    const line = time.parentElement;
    if (line?.textContent.trim() === time.textContent.trim() && line.nextElementSibling)
      line.className = 'stamp';
  }
}
