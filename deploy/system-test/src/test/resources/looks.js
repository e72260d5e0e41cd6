/* What axe-core finds on the page, with the contrast of text apart from all the rest. */
window.looks = (() => {
  const SHOWN = ['color', 'backgroundColor', 'backgroundImage', 'opacity', 'fontSize', 'fontWeight',
    'textShadow', 'filter', 'mixBlendMode', 'position', 'top', 'clip', 'clipPath', 'transform'];
  const CONTROLS = new Set(['input', 'select', 'textarea']);
  const NEVER_DRAWN = new Set(['noscript', 'option', 'script', 'style']);

  /** Two hashes of 32 bits each, as one string. */
  const hash = (text) => {
    let one = 0x811c9dc5;
    let other = 0x9e3779b9;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ (code + i), 0x85ebca6b);
      other ^= other >>> 13;
    }
    return (one >>> 0).toString(36) + '.' + (other >>> 0).toString(36);
  };

  const hasText = (element) =>
    CONTROLS.has(element.localName)
    || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  const isDrawn = (element) =>
    !NEVER_DRAWN.has(element.localName) && element.checkVisibility({visibilityProperty: true});

  /** Text of what cannot be used need not stand out. */
  const isOff = (element) =>
    element.matches(':disabled, [aria-disabled=true]') || !!element.closest('label')?.control?.disabled;

  /** What an element has in it where it is drawn. */
  const inside = (element) => {
    if (element.shadowRoot) {
      return element.shadowRoot.children;
    }
    const slotted = element.localName === 'slot' ? element.assignedElements() : [];
    return slotted.length ? slotted : element.children;
  };

  /** The elements of each look. */
  const all = () => {
    const found = new Map();
    const walk = (elements, around) => {
      for (const element of elements) {
        const style = getComputedStyle(element);
        const look = hash([around, element.localName, element.getAttribute('class'), isOff(element),
          ...SHOWN.map((name) => style[name])].join('|'));
        if (hasText(element) && isDrawn(element)) {
          found.set(look, [...(found.get(look) ?? []), element]);
        }
        walk(inside(element), look);
      }
    };
    walk([document.body], 'width ' + innerWidth);
    return found;
  };

  /** Each finding that is serious, with the first elements that it is about. */
  const serious = ({violations}) => violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .map(({id, help, nodes}) => `${id}: ${help}: `
      + nodes.slice(0, 3).map(({target, any}) =>
          target.flat().join(' ') + (any[0] ? ` (${any[0].message})` : '')).join(' | '));

  return {
    /** All findings but those about contrast. */
    findings: async () => serious(await axe.run(document, {
      resultTypes: ['violations'],
      rules: {'color-contrast': {enabled: false}},
    })),

    /** The looks of the page. */
    here: () => [...all().keys()],

    /** The findings about the contrast of these looks, and the looks about which all is clear. */
    contrast: async (asked) => {
      const found = all();
      const here = asked.filter((look) => found.has(look));
      if (here.length === 0) {
        return {findings: [], clear: []};
      }
      const lookOf = new Map(here.flatMap((look) => found.get(look).map((one) => [one, look])));
      const told = await axe.run({include: [...lookOf.keys()]}, {
        runOnly: ['color-contrast'],
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
      });
      const open = new Set([...told.violations, ...told.incomplete]
        .flatMap(({nodes}) => nodes.map(({element}) => lookOf.get(element))));
      return {findings: serious(told), clear: here.filter((look) => !open.has(look))};
    },
  };
})();
