const allowed = /^(?:https?:|mailto:|tel:|#)/;
const allowedPicture = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/;
const harmless =
  /^(?:alt|aria-label|class|colspan|data|data-embed|datetime|decoding|dir|display|headers|height|href|hreflang|id|lang|loading|mathvariant|media|open|poster|rel|reversed|role|rowspan|scope|sizes|span|src|srcset|start|tabindex|target|title|type|value|width)$/;
const dangerous =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, select, textarea, svg, video, audio, template, slot, dialog, portal, noscript, marquee, maction, annotation-xml, title, xmp, plaintext';

const addressesIn = (srcset: string): string[] =>
  srcset
    .trim()
    .split(/,\s+|\s+(?:[\d.]+[wxh]\s*)+(?:,\s*)?/)
    .filter(Boolean);

/** What is wrong with a story's body: empty for one that can do nothing. */
export function faultsOf(body: ParentNode): string[] {
  const faults = [...body.querySelectorAll(dangerous)].map(({ localName }) => localName);
  for (const element of body.querySelectorAll('*')) {
    if (element.localName.includes('-')) faults.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (!harmless.test(name)) faults.push(name);
      if (name === 'href' && !allowed.test(value)) faults.push(`href ${value}`);
      if (name === 'src' && !allowedPicture.test(value)) faults.push(`src ${value}`);
      if (name === 'srcset' && addressesIn(value).some((one) => !allowedPicture.test(one)))
        faults.push(`srcset ${value}`);
      if (name === 'poster' && !allowedPicture.test(value)) faults.push(`poster ${value}`);
      if (name === 'class' && !['card', 'formula', 'stamp', 'table'].includes(value))
        faults.push(`class ${value}`);
    }
  }
  return faults;
}
