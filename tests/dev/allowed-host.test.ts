import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import { allowedHostsFor, isAllowedHost, isAllowedOrigin } from "../../src/dev/allowed-host.ts";

describe("a server for this computer only", () => {
  const allowed = allowedHostsFor(undefined);

  test.each(["localhost", "localhost:8080", "LOCALHOST:1", "post.localhost:8080", "localhost.:80"])(
    "answers for %s",
    (host) => expect(isAllowedHost(host, allowed)).toBe(true),
  );
  test.each(["127.0.0.1:8080", "127.0.0.53", "[::1]:8080", "[::1]"])("answers for %s", (host) =>
    expect(isAllowedHost(host, allowed)).toBe(true),
  );
  test.each([
    undefined,
    "",
    "rebound.example",
    "rebound.example:8080",
    "localhost.rebound.example",
    "127.0.0.1.rebound.example",
    "notlocalhost",
    "192.168.1.7:8080",
    "0.0.0.0:8080",
    "[fe80::1]",
    "localhost:8080@rebound.example",
    "localhost/",
    "localhost rebound.example",
    hostname(),
  ])("does not answer for %s", (host) => {
    expect(isAllowedHost(host, allowed)).toBe(false);
  });
});

test("a server for the network answers for IP addresses, this computer's name and the name it was given", () => {
  const allowed = allowedHostsFor("Press.example");
  for (const host of ["192.168.1.7:8080", "[fe80::1]", `${hostname()}:8080`, "press.example"]) {
    expect(isAllowedHost(host, allowed), host).toBe(true);
  }
  expect(isAllowedHost("rebound.example", allowed)).toBe(false);
});

test("a request may come from a page of the server itself, and from no other", () => {
  const allowed = allowedHostsFor(undefined);
  for (const origin of [undefined, "http://localhost:8080", "https://127.0.0.1:9000"]) {
    expect(isAllowedOrigin(origin, allowed), origin).toBe(true);
  }
  for (const origin of ["null", "", "http://rebound.example", "file://", "http://localhost/x"]) {
    expect(isAllowedOrigin(origin, allowed), origin).toBe(false);
  }
});
