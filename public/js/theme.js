// Remembers whether the reader chose a light or a dark page. It runs before the first paint. Without it the system decides.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const key = "backfile-theme";
  const remembered = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // the browser does not allow storage here
    }
  };
  const remember = (theme) => {
    try {
      if (theme) localStorage.setItem(key, theme);
      else localStorage.removeItem(key);
    } catch {}
  };
  const show = (theme) => {
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  show(remembered());

  const offer = () => {
    const button = document.querySelector("button.theme-toggle");
    if (!button) return;
    const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
    const name = () => {
      button.textContent = isDark() ? button.dataset.light : button.dataset.dark;
    };
    button.addEventListener("click", () => {
      const chosen = isDark() ? "light" : "dark";
      // A choice that matches the system's is forgotten, so that the page follows the system again.
      const own = (chosen === "dark") === system.matches ? null : chosen;
      remember(own);
      show(own);
      name();
    });
    system.addEventListener("change", name);
    addEventListener("storage", () => {
      show(remembered());
      name();
    });
    name();
    button.hidden = false;
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", offer);
  else offer();
})();
