import { Readability } from '@mozilla/readability';

/** What Mozilla's Readability takes for the story, as an element of `page`, which is used up; undefined without one. */
export function findStory(page: Document): Element | undefined {
  if (!page.body) return undefined;
  const found = new Readability<Node>(page, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const story = found?.content;
  return typeof story === 'object' && story?.nodeType === 1 ? (story as Element) : undefined;
}
