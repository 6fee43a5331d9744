// A button that copies, for each citation. Without this script a reader selects the text and copies it.
(() => {
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent);
      return true;
    } catch {
      // Pages served over plain HTTP have no clipboard: select the text, and have the browser copy the selection.
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
  for (const cite of document.querySelectorAll(".citations")) {
    for (const term of cite.querySelectorAll("dt")) offer(term, cite.dataset);
  }
})();
