import type { ServerResponse } from "node:http";

/** The state that open pages follow: the build they should show, and why the last build failed. */
export type LiveState = { readonly build: string; readonly failure?: string };

export const liveScriptPath = "/.backfile/live.js";
export const liveEventsPath = "/.backfile/events";

export type LiveReload = {
  readonly state: () => LiveState;
  /** Reports a state to all open pages. */
  readonly report: (state: LiveState) => void;
  /** Keeps a response open as a stream of states. */
  readonly stream: (response: ServerResponse) => void;
};

export function openLiveReload(first: LiveState): LiveReload {
  const open = new Set<ServerResponse>();
  let state = first;
  const event = () => `data: ${JSON.stringify(state)}\n\n`;
  return {
    state: () => state,
    report: (next) => {
      state = next;
      for (const response of open) response.write(event());
    },
    stream: (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(event());
      open.add(response);
      response.on("close", () => open.delete(response));
    },
  };
}

/** The served page: the file's text with the script that reloads it. */
export function withLiveScript(html: string, { build }: LiveState): string {
  const script = `<script src="${liveScriptPath}" data-build="${build}" async></script>\n`;
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + script : html.slice(0, end) + script + html.slice(end);
}

/**
 * Reloads the page after a new build, and shows why a build failed. A hidden page closes its connection, because a browser opens at
 * most six to a host.
 */
export const liveScript = `(() => {
  const shown = document.currentScript.dataset.build;
  const note = document.createElement("pre");
  note.setAttribute("role", "alert");
  Object.assign(note.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: "9999", margin: "0", padding: "1rem",
    maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap", font: "0.875rem/1.5 monospace",
    background: "#1b1916", color: "#fff", borderTop: "4px solid #d0342c",
  });
  let source;
  const connect = () => {
    source = new EventSource("${liveEventsPath}");
    source.onmessage = ({ data }) => {
      const { build, failure } = JSON.parse(data);
      if (build !== shown) return location.reload();
      note.textContent = failure ?? "";
      if (failure) document.body.append(note);
      else note.remove();
    };
  };
  const follow = () => {
    source?.close();
    if (!document.hidden) connect();
  };
  document.addEventListener("visibilitychange", follow);
  follow();
})();
`;
