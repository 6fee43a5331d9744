// “On this day” links to the page of today's date, if it has one. Without this script it links to the list of all days.
(() => {
  const link = document.querySelector("a.today");
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  if (!link?.dataset.days.split(" ").includes(today)) return;
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    day: "numeric",
    month: "long",
  });
  link.textContent += `: ${format.format(now)}`;
  link.href = link.href.replace(/(index\.html)?$/, `${today}/$1`);
})();
