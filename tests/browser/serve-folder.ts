import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export type Served = { readonly origin: string; readonly close: () => Promise<void> };

/** Serves a folder below a path like static hosting: index.html for a folder, 404.html for missing files, text compressed. */
export async function serveFolder(folder: string, base: string): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const path = decodeURI((request.url ?? "/").split("?")[0] ?? "/");
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    const file = inside === undefined ? undefined : fileAt(join(folder, inside));
    const body = readFileSync(file ?? join(folder, "404.html"));
    const type = types[extname(file ?? "404.html")] ?? "application/octet-stream";
    const packed =
      /^text|svg/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.writeHead(file ? 200 : 404, {
      "content-type": type,
      ...(packed && { "content-encoding": "gzip" }),
    });
    response.end(packed ? gzipSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function fileAt(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) return path;
  const index = join(path, "index.html");
  return stat?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile()
    ? index
    : undefined;
}
