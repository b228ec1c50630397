// Forms made from the description of an operation. Each part gives an element, and reads its value: undefined when it
// is to be left out.
'use strict';

/** Text that goes into JSON as it is, so that numbers keep their digits. */
class Raw { constructor(text) { this.text = text; } }

/** JSON with two spaces of indentation. */
function jsonText(value, indent = '') {
  if (value instanceof Raw) return value.text;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = indent + '  ';
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map(item => jsonText(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${jsonText(item, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  return parts.length ? `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}` : open + close;
}

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

let inputs = 0;

function button(text, action) {
  return make('button', { type: 'button', className: 'small', textContent: text, onclick: action });
}

/** Tells the form that a value changed by something else than typing. */
function changed(element) {
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

class Form {
  constructor(operation) {
    this.definitions = operation.definitions;
    this.root = this.part(operation.request, true);
  }

  /** A part for a type. What must be there is there even when it is empty. */
  part(type, required) {
    switch (type.is) {
      case 'named': return this.part(this.definitions[type.name], required);
      case 'object': return this.object(type, required);
      case 'list': return this.list(type);
      case 'map': return this.map(type);
      case 'update': return this.update(type);
      case 'union': return this.union(type, required);
      case 'enum': return this.choice(type.values, value => (type.raw ? new Raw(value) : value));
      default: return this.scalar(type.of);
    }
  }

  scalar(of) {
    if (of === 'bool') return this.choice(['true', 'false'], value => value === 'true');
    const isNumber = of.endsWith(' number');
    const input = of === 'json'
      ? make('textarea', { rows: 2, placeholder: 'JSON' })
      : make('input', { type: 'text', placeholder: of === 'text' ? '' : of, inputMode: isNumber ? 'decimal' : 'text' });
    input.spellcheck = false;
    return {
      element: input,
      read() {
        const text = input.value;
        if (text === '') return undefined;
        if (!isNumber && of !== 'json') return text;
        try { JSON.parse(text); } catch { return text; }
        return new Raw(text);
      },
    };
  }

  /** One of some texts. Options are told apart by their place, as an empty text may be one of them. */
  choice(values, convert) {
    const options = values.map((value, place) => make('option', { textContent: value === '' ? '""' : value, value: place }));
    const select = make('select', {}, make('option', { value: '', textContent: '–' }), ...options);
    return { element: select, read: () => (select.value === '' ? undefined : convert(values[select.value])) };
  }

  object(type, required) {
    const fields = type.fields.map(field => ({ field, part: null }));
    const box = make('div');
    const add = (entry, place) => {
      entry.part = this.part(entry.field.type, entry.field.required);
      place.append(this.row(entry.field, entry.part));
    };
    fields.filter(entry => entry.field.required).forEach(entry => add(entry, box));
    const optional = fields.filter(entry => !entry.field.required);
    if (optional.length) {
      const more = make('details', {}, make('summary', { textContent: `${optional.length} optional ${optional.length === 1 ? 'property' : 'properties'}` }));
      // Made when it is looked at: types refer to each other, so there would be no end otherwise.
      more.addEventListener('toggle', () => {
        if (optional[0].part === null) optional.forEach(entry => add(entry, more));
      });
      box.append(more);
    }
    return {
      element: box,
      read() {
        const value = {};
        for (const { field, part } of fields) {
          const inner = part?.read();
          if (inner !== undefined) value[field.name] = inner;
        }
        return Object.keys(value).length || required ? value : undefined;
      },
    };
  }

  row(field, part) {
    const row = make('div', { className: field.required ? 'field required' : 'field' });
    const simple = /^(INPUT|SELECT|TEXTAREA)$/.test(part.element.tagName);
    const name = make(simple ? 'label' : 'div', { className: simple ? '' : 'group', textContent: field.name });
    if (simple) name.htmlFor = part.element.id = `input-${++inputs}`;
    row.append(name);
    if (field.doc) row.append(make('div', { className: 'doc', textContent: field.doc }));
    if (!simple) part.element.classList.add('nested');
    row.append(part.element);
    return row;
  }

  list(type) {
    const parts = [];
    const items = make('div');
    const add = () => {
      const part = this.part(type.item, true);
      const row = make('div', { className: 'item' }, part.element, button('Remove', () => {
        parts.splice(parts.indexOf(part), 1);
        row.remove();
        changed(items);
      }));
      if (!part.element.id) part.element.setAttribute('aria-label', 'Item');
      parts.push(part);
      items.append(row);
      changed(items);
    };
    return {
      element: make('div', {}, items, button('Add an item', add)),
      read() {
        const values = parts.map(part => part.read()).filter(value => value !== undefined);
        return values.length ? values : undefined;
      },
    };
  }

  map(type) {
    const entries = [];
    const items = make('div');
    const add = () => {
      const key = make('input', { placeholder: 'key', spellcheck: false });
      key.setAttribute('aria-label', 'Key');
      const entry = { key, part: this.part(type.item, true) };
      const row = make('div', { className: 'item' }, make('div', {}, key, entry.part.element), button('Remove', () => {
        entries.splice(entries.indexOf(entry), 1);
        row.remove();
        changed(items);
      }));
      entries.push(entry);
      items.append(row);
    };
    return {
      element: make('div', {}, items, button('Add an entry', add)),
      read() {
        const filled = entries.filter(entry => entry.key.value !== '' && entry.part.read() !== undefined);
        return filled.length ? Object.fromEntries(filled.map(entry => [entry.key.value, entry.part.read()])) : undefined;
      },
    };
  }

  update(type) {
    const choices = type.clears ? ['set', 'clear'] : ['set'];
    const choice = make('select', {}, make('option', { value: '', textContent: 'keep' }), ...choices.map(value => make('option', { value, textContent: value })));
    choice.setAttribute('aria-label', 'Keep, set or clear');
    const box = make('div', {}, choice);
    let part = null;
    choice.addEventListener('input', () => {
      part?.element.remove();
      part = choice.value === 'set' ? this.part(type.item, true) : null;
      if (part) box.append(part.element);
    });
    return {
      element: box,
      read() {
        if (choice.value === '') return undefined;
        return { Value: part ? part.read() ?? '' : null };
      },
    };
  }

  union(type, required) {
    const choice = make('select', {}, make('option', { value: '', textContent: '–' }), ...type.cases.map(({ tag }) => make('option', { value: tag, textContent: tag })));
    choice.setAttribute('aria-label', 'Kind');
    const box = make('div', {}, choice);
    let chosen = null;
    let part = null;
    choice.addEventListener('input', () => {
      part?.element.remove();
      chosen = type.cases.find(({ tag }) => tag === choice.value) ?? null;
      part = chosen?.type ? this.part(chosen.type, true) : null;
      if (part) {
        part.element.classList.add('nested');
        box.append(part.element);
      }
    });
    return {
      element: box,
      read() {
        const value = part?.read();
        if (!chosen) return undefined;
        if (type.form === 'plain') return value ?? (required ? {} : undefined);
        const result = { [type.tag]: chosen.tag };
        if (value !== undefined) result[type.form === 'adjacent' ? type.value : chosen.property] = value;
        return result;
      },
    };
  }
}
