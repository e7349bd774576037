/** Every address that a page's markup names, in `href`, `src`, `srcset` and in its styles. */
export function addresses(html: string): string[] {
  const named = [
    ...html.matchAll(/\s(?:href|src)="([^"]*)"/g),
    ...html.matchAll(/url\(["']?([^"')]+)["']?\)/g),
  ];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set]) =>
    set!.split(',').map((part) => part.trim().split(' ')[0]!),
  );
  return [...new Set([...named.map(([, address]) => address!), ...sets])].filter(
    (address) => !address.startsWith('data:') && !address.startsWith('#'),
  );
}
