// On the 404 page: a link to the year in the address, or to the nearest one that the archive has.
(() => {
  const offer = document.querySelector(".nearest-year");
  const year = Number(/\/([12]\d{3})(?:\/|$)/.exec(location.pathname)?.[1]);
  if (!offer || !year) return;
  const away = (bar) => Math.abs(Number(bar.textContent) - year);
  const nearest = [...document.querySelectorAll(".year-chart > li > a")].reduce((best, bar) =>
    away(bar) < away(best) ? bar : best,
  );
  const link = offer.querySelector("a");
  link.href = nearest.href;
  link.textContent = nearest.textContent;
  offer.hidden = false;
})();
