import { useEffect, useState } from 'preact/hooks';
import { read } from '../../clutter/markup/unclobbered.ts';

/** More frames than this show nothing that fewer would not. */
const most = 60;

interface BoxesProps {
  readonly page: Document;
  readonly elements: readonly Element[];
  readonly chosen: Element | undefined;
}

/** Frames around what would be hidden, wherever the page scrolls. */
export function Boxes({ page, elements, chosen }: BoxesProps) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    const options = { capture: true, passive: true, signal: gone.signal };
    const follow = () => redraw((times) => times + 1);
    page.defaultView?.addEventListener('scroll', follow, options);
    page.defaultView?.addEventListener('resize', follow, options);
    return () => gone.abort();
  }, [page]);
  return (
    <>
      {elements.slice(0, most).map((element, index) => {
        const { x, y, width, height } = read(element, 'getBoundingClientRect').call(element);
        if (width === 0 || height === 0) return null;
        const place = { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` };
        return <div key={index} class={element === chosen ? 'box' : 'box alike'} style={place} />;
      })}
    </>
  );
}
