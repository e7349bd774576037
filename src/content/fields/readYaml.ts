import { isNode, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from './problem.ts';
import { excerpt, problemAt, type Source } from './source.ts';
import type { Shape, Tell } from './yamlShapes.ts';

/** YAML text to the value that its shape gives it; `value` is absent when anything is wrong. */
export function readYaml<Value>(source: Source, shape: Shape<Value>): { value?: Value; problems: Problem[] } {
  // Under the failsafe schema every value is text: `title: 1984` and `title: no` are words to an editor.
  const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false });
  const problems = document.errors.map(({ pos, code, message }) => {
    const offset = (message.includes('closing') && lastQuotation(document)) || pos[0];
    const found = excerpt(lineAt(source.text, offset));
    if (code === 'DUPLICATE_KEY') return problemAt(source, offset, { found, allowed: 'each key once' });
    return problemAt(source, offset, {
      found,
      allowed: 'YAML that can be read',
      message: inPlainWords(message),
    });
  });
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { problems };

  const tell: Tell = (node, mistake) => {
    const [start = 0, end = 0] = (isNode(node) && node.range) || [];
    problems.push(problemAt(source, start, { found: excerpt(source.text.slice(start, end)), ...mistake }));
  };
  const value = shape.read(document.contents, '', tell);
  return problems.length === 0 ? { value, problems } : { problems };
}

/** Where the last quotation begins: one that is never closed is only missed at the end of the file. */
function lastQuotation(document: Document.Parsed): number {
  let start = 0;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) start = range[0];
    },
  });
  return start;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}

function inPlainWords(message: string): string {
  return `YAML says: ${message}. A text with a colon or a quotation mark in it stands in "quotation marks".`;
}
