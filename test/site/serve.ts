import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface Served {
  /** The address of the site's first page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host does, gzipped, on a free port. `base` is the path of the site, as an address has it. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const root = decodeURIComponent(base);
  const packed = new Map<string, Buffer>();
  const read = (path: string) => {
    const body = readFileSync(join(folder, path));
    if (!TYPES[extname(path)]) return { body };
    if (!packed.has(path)) packed.set(path, gzipSync(body));
    return { body: packed.get(path)!, encoding: 'gzip' };
  };
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url!, 'http://localhost').pathname));
    const path = asked.slice(root.length).replace(/(^|\/)$/, '$1index.html');
    try {
      if (!asked.startsWith(root)) throw new Error('outside of the site');
      const { body, encoding } = read(path);
      response.writeHead(200, {
        'Content-Type': TYPES[extname(path)] ?? 'font/woff2',
        'Content-Length': body.length,
        ...(encoding && { 'Content-Encoding': encoding }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
