// On the 404 page: a link that searches the archive for the words of the address.
(() => {
  const offer = document.querySelector(".search-address");
  const steps = location.pathname.split("/").filter((step) => step !== "");
  let last = steps[steps.length - 1] || "";
  try {
    last = decodeURIComponent(last);
  } catch {
    // It is not percent-encoded UTF-8: its plain letters remain.
  }
  const words = last.replace(/\.\w{1,5}$/, "").match(/\p{L}[\p{L}\p{M}\p{N}]+/gu);
  if (!offer || !words || last === "404.html") return;
  const query = words.join(" ");
  const link = offer.querySelector("a");
  link.search = `?q=${encodeURIComponent(query)}`;
  link.textContent = offer.dataset.words.replace("{words}", () => `“${query}”`);
  offer.hidden = false;
})();
