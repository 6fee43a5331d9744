// A button beside each citation that copies it. Without this script the words can be marked and copied by hand.
(() => {
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent);
      return true;
    } catch {
      // No clipboard where the page came over plain HTTP: mark the words, and ask the browser to copy what is marked.
      getSelection().selectAllChildren(element);
      return document.execCommand("copy");
    }
  };
  const offer = (term, { copy: before, copied: after }) => {
    const style = term.textContent;
    const button = document.createElement("button");
    const say = (word) => {
      button.textContent = word;
      button.setAttribute("aria-label", `${word}: ${style}`);
    };
    button.type = "button";
    button.className = "copy";
    button.addEventListener("click", async () => {
      if (!(await copy(term.nextElementSibling))) return;
      say(after);
      setTimeout(say, 2000, before);
    });
    say(before);
    term.append(" ", button);
  };
  for (const cite of document.querySelectorAll(".cite")) {
    for (const term of cite.querySelectorAll("dt")) offer(term, cite.dataset);
  }
})();
