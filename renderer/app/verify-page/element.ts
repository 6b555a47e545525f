type Child = Node | string | null;

/** Makes an element; texts among the children stay texts, whatever stands in them. `null` children are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something. */
export function button(className: string, text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, text);
  made.addEventListener('click', act);
  return made;
}

/** A list of facts; those without a value are left out. */
export function factList(facts: readonly (readonly [name: string, value: Child])[]): HTMLElement {
  const rows = facts.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [element('div', {}, element('dt', {}, name), element('dd', {}, value))],
  );
  return element('dl', { class: 'facts' }, ...rows);
}

/** A titled section. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...children);
}
