import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { csvFormat, csvParse } from 'd3';
import { parse } from 'yaml';

/** Words that are code wherever they are not held to be words. All of it would set `hacked`, or leave its name. */
export const HOSTILE = [
  '</style><script>window.hacked=1</script>',
  '"><img src=x onerror=window.hacked=1>',
  "'); } </script><script>window.hacked=1</script>",
  '--></title></script><svg onload=window.hacked=1>',
  ']]></style><hacked-element>',
  '<main><img src=x onerror=window.hacked=1><script>',
  '{{window.hacked=1}} ${window.hacked=1} {window.hacked=1}',
  '\\3c script\\3e \\" \\\\ \\',
  '&lt;script&gt;window.hacked=1&#60;/script&#62; &quot;&amp;',
  'javascript:window.hacked=1',
  'import.meta.env.BASE_URL process.env.PATH $& $1 $`',
  '<!-- <style> <head> <body onload=window.hacked=1>',
  'one\u2028two\u0085three\u202efour\ufefffive',
];
const SHORT = [
  '</style><script>x()//',
  '"><b onclick=hacked()>',
  ']]><hacked-x>',
  "'&lt;<svg/onload=x()>",
  '\\3c &#60;{}',
];

let turn = 0;
/** All of them at once, each time beginning with another, or as much as there is room for. */
function hostile(room = Infinity): string {
  const list = room < 40 ? SHORT : HOSTILE;
  const first = turn++ % list.length;
  const words = [...list.slice(first), ...list.slice(0, first)].join(' ');
  return words.slice(0, room).trim();
}

/** As an attribute of MDX has it. */
const quoted = (text: string) => `"${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** A value of YAML with each of its texts made hostile, but for numbers and for addresses, which only end so. */
function hostileYaml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostileYaml);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostileYaml(inner)]));
  if (typeof value !== 'string') return value;
  return value.startsWith('https:') ? `https://example.org/${hostile().replace(/\s/g, '')}` : hostile();
}

/** A chapter with its title and each description made hostile, and with such words in its prose and in a card. */
function hostileChapter(text: string): string {
  const plain = (room?: number) => hostile(room).replaceAll('`', '');
  const code = () => `\`\`${plain(200)}\`\``;
  return (
    text
      .replace(/^title: .*/m, () => `title: ${JSON.stringify(hostile())}`)
      .replace(/ alt="[^"]*"/g, () => ` alt=${quoted(hostile())}`)
      .replace('\n</Step>', () => `${code()}\n\n</Step>`) +
    `\n${code()}, [link](https://example.org/${encodeURI(hostile(60)).replaceAll(')', '%29')} ${quoted(plain())}), ` +
    `${hostile().replace(/[!-/:-@[-`{-~]/g, '\\$&')}\n\n` +
    `\`\`\`${plain(80)}\n${hostile()}\n\`\`\`\n`
  );
}

/** The columns that hold words, and how many characters of them. */
const COLUMNS: Record<string, Record<string, number>> = {
  events: { label: 22 },
  published: { population: 200, citation: 300, doi: 80 },
};

function hostileCsv(name: string, text: string): string {
  const rows = csvParse(text);
  for (const row of rows)
    for (const [column, room] of Object.entries(COLUMNS[name] ?? {})) row[column] = hostile(room);
  return `${csvFormat(rows, rows.columns)}\n`;
}

const hostileNote = (text: string) =>
  text
    .replace(/^(# \S+: ).*/m, (_, head) => head + hostile())
    .replace(/^One line is .*/m, () => hostile())
    .replace(/^(\| `\w+` +\| ).+( +\|)$/gm, (_, head, end) => head + hostile().replaceAll('`', '') + end)
    .replace(/^(\*\*.+?\.\*\* ).+$/gm, (_, head) => head + hostile());

/** A copy of the project in a new folder, with every text that an editor writes made hostile. */
export function hostileProject(): string {
  turn = 0;
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const name of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(root, name), { recursive: true });
  // Each package by itself: what Astro keeps beside them is then this copy's own.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !/^\.(astro|vite)/.test(name)))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));

  const change = (path: string, make: (text: string) => string) => {
    const file = join(root, 'content', path);
    writeFileSync(file, make(readFileSync(file, 'utf8')));
  };
  change('story.yaml', (text) => JSON.stringify(hostileYaml(parse(text))));
  for (const name of readdirSync('content/chapters')) change(`chapters/${name}`, hostileChapter);
  for (const name of readdirSync('content/data'))
    change(
      `data/${name}`,
      name.endsWith('.md') ? hostileNote : (text) => hostileCsv(name.slice(0, -4), text),
    );
  return root;
}
