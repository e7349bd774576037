import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  value?: { value?: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const LANDMARKS = new Set(['banner', 'navigation', 'main', 'contentinfo', 'region', 'complementary']);
/** What a screen reader says in the middle of a line, by its role. */
const INLINE: Record<string, string> = {
  link: 'link',
  button: 'button',
  radio: 'choice',
  checkbox: 'choice',
  spinbutton: 'number',
  slider: 'slider',
  image: 'picture',
  DisclosureTriangle: 'fold',
};
/** What says no more than the words in it. */
const PLAIN = new Set(['generic', 'none', 'InlineTextBox', 'LabelText', 'strong', 'emphasis', 'superscript']);

/** What a screen reader would say of the page, line by line, from Chromium's accessibility tree. */
export async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [''];
  const say = (words: string) => (lines[lines.length - 1] += words);
  const newLine = () => lines.at(-1) && lines.push('');
  const property = (node: Node, name: string) =>
    node.properties?.find((one) => one.name === name)?.value.value;

  const hear = (node: Node): void => {
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    const inside = () => {
      for (const id of node.childIds ?? []) hear(byId.get(id)!);
    };
    if (node.ignored || PLAIN.has(role)) return inside();
    if (role === 'StaticText') return void say(name);
    if (role in INLINE) {
      const states = [
        node.value?.value,
        property(node, 'checked') === 'true' && 'chosen',
        property(node, 'expanded') === false && 'closed',
        property(node, 'expanded') === true && 'open',
        property(node, 'disabled') && 'not to be used',
      ].filter((state) => state !== undefined && state !== false && state !== '');
      return void say(` [${[`${INLINE[role]}: ${name}`, ...states].join(', ')}] `);
    }
    newLine();
    if (LANDMARKS.has(role)) {
      say(`— ${[role, name].filter(Boolean).join(': ')} —`);
      newLine();
      inside();
      newLine();
      return void say(`— end of ${role} —`);
    }
    if (role === 'heading') return void say(`Heading ${property(node, 'level')}: ${name}`);
    if (role === 'listitem') say('• ');
    else if (role === 'list') say(`List of ${node.childIds?.length}`);
    else if (role === 'group' && name) say(`Group: ${name}`);
    if (role === 'list' || role === 'group') newLine();
    inside();
    newLine();
  };
  hear(nodes[0]!);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
