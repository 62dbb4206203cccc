// Every kind of small entry that a schema accepts: with what is required alone, with each other member in each of its forms,
// with all members at once, as null and as values. Reading them costs the most against JSON.parse, since they are so short.

const definitionOf = (schema) => schema.def ?? { type: 'unknown' };

/** The shortest values of each kind that a schema accepts. */
function formsOf(schema, depth = 0) {
  const { type, innerType, element, options, shape, checks = [] } = definitionOf(schema);
  switch (type) {
    case 'string':
      return [checks.length > 0 ? '1' : ''];
    case 'number':
      return [1];
    case 'boolean':
      return [true];
    case 'nullable':
    case 'optional':
      return [null, ...formsOf(innerType, depth)];
    case 'union':
      return options.flatMap((option) => formsOf(option, depth));
    case 'array':
      return depth > 2 ? [[]] : [[], ...formsOf(element, depth + 1).map((one) => [one])];
    case 'object':
      return depth > 2 ? [requiredOf(shape)] : entriesOf(schema, depth + 1).slice(0, 6);
    default:
      return [0];
  }
}

function requiredOf(shape) {
  const required = Object.entries(shape).filter(([, member]) => definitionOf(member).type !== 'optional');
  return Object.fromEntries(required.map(([name, member]) => [name, formsOf(member, 9)[0]]));
}

const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** Returns entries that an object's schema may accept; some schemas ask for more than their members tell. */
export function entriesOf(schema, depth = 0) {
  const { type, innerType, shape } = definitionOf(schema);
  if (type === 'optional' || type === 'nullable') return entriesOf(innerType, depth);
  if (type !== 'object') return formsOf(schema, depth);
  const least = requiredOf(shape);
  const entries = [least];
  const members = Object.entries(shape).map(([name, member]) => [name, distinct(formsOf(member, depth + 1))]);
  for (const [name, forms] of members) for (const form of forms) entries.push({ ...least, [name]: form });
  const optional = members.filter(([name]) => !(name in least));
  for (const pick of [(forms) => forms[0], (forms) => forms.at(-1)]) {
    const all = Object.fromEntries(optional.map(([name, forms]) => [name, pick(forms)]));
    entries.push({ ...least, ...all });
  }
  for (let at = 1; at < optional.length; at++) {
    const two = optional.slice(at - 1, at + 1).map(([name, forms]) => [name, forms[0]]);
    entries.push({ ...least, ...Object.fromEntries(two) });
  }
  return distinct(entries);
}

/** Returns entries with one member that is a list, which is then made long: name, and what it holds. */
export function listsIn(schema) {
  const { type, innerType, shape } = definitionOf(schema);
  if (type === 'optional' || type === 'nullable') return listsIn(innerType);
  if (type !== 'object') return [];
  const least = requiredOf(shape);
  return Object.entries(shape).flatMap(([name, member]) => {
    const list = [definitionOf(member)].map((one) => (one.innerType ? definitionOf(one.innerType) : one));
    const [inner] = list.map((one) => (one.innerType ? definitionOf(one.innerType) : one));
    return inner.type === 'array' ? formsOf(inner.element, 0).map((element) => ({ least, name, element })) : [];
  });
}
