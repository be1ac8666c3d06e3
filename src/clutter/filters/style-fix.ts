/** What a style fix may set, and to what: enough to give scrolling back and close the gap a bar leaves. */
const allowed: Readonly<Record<string, RegExp>> = {
  margin: /^(?:(?:auto|0|\d+(?:\.\d+)?(?:px|em|rem|%|vh|vw))(?:\s+|$)){1,4}$/,
  overflow: /^(?:auto|visible|initial|unset|scroll)$/,
  padding: /^(?:(?:0|\d+(?:\.\d+)?(?:px|em|rem|%|vh|vw))(?:\s+|$)){1,4}$/,
  position: /^(?:static|relative|initial|unset)$/,
  top: /^(?:auto|initial|unset|0|\d+(?:\.\d+)?(?:px|em|rem|%|vh|vw))$/,
};
const sides = /^(margin|padding|overflow)-(?:top|bottom|left|right|x|y)$/;

/** The declarations of a `:style(…)` fix, each made important; undefined if one is not on the list. */
export function styleFix(text: string): string | undefined {
  const declarations = text.split(';').filter((declaration) => declaration.trim());
  const fixed: string[] = [];
  for (const declaration of declarations) {
    const [property = '', value = '', ...more] = declaration
      .toLowerCase()
      .split(':')
      .map((side) => side.trim());
    const plain = value.replace(/\s*!\s*important$/, '');
    const name = sides.exec(property)?.[1] ?? property;
    if (more.length || !Object.hasOwn(allowed, name) || !allowed[name]?.test(plain)) return undefined;
    fixed.push(`${property}: ${plain} !important`);
  }
  return fixed.length ? fixed.join('; ') : undefined;
}
