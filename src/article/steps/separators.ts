import type { Repair, StoryDraft } from '../draft.ts';

const shown = 'img, picture, video, audio, hr, table, [data-embed]';
const atAll = 1 | 4;

const isContent = (node: Node): boolean =>
  node.nodeType === 1 ? (node as Element).matches(shown) : (node.nodeValue ?? '').trim() !== '';

/** Takes out each `hr` that parts nothing any more: at an end of the story, or right after another. */
export const separators: Repair = {
  name: 'separators',
  repair({ story }: StoryDraft): void {
    if (!story.querySelector('hr')) return;
    const walker = story.ownerDocument.createTreeWalker(story, atAll, (node) => (isContent(node) ? 1 : 3));
    const idle: Element[] = [];
    let last: Node | undefined;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (isRule(node) && (last === undefined || isRule(last))) idle.push(node);
      else last = node;
    }
    if (last !== undefined && isRule(last)) idle.push(last);
    for (const rule of idle) rule.remove();
  },
};

const isRule = (node: Node): node is Element => node.nodeName === 'HR';
