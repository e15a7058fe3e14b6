// The three pages of learning. Their words are those of `gangart learn`.
import { learn, safety } from "./texts.js";
import { current } from "./words.js";
import { drawChains, light } from "./chains.js";
import { drawing } from "./drawings.js";

function element(name, text, parent) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  parent?.append(made);
  return made;
}

export function showLearn(box) {
  if (box.dataset.language === current()) return;
  box.dataset.language = current();
  box.replaceChildren();
  const pages = Object.entries(learn[current()]);
  const contents = element("p", "", box);
  contents.className = "contents";
  for (const [name, page] of pages) {
    const link = element("button", page.title, contents);
    link.type = "button";
    link.className = "tool";
    link.addEventListener("click", () => {
      const title = document.getElementById("learn-" + name);
      title.scrollIntoView();
      title.focus();
    });
  }
  for (const [name, page] of pages) {
    const article = element("article", "", box);
    const title = element("h2", page.title, article);
    title.id = "learn-" + name;
    title.tabIndex = -1;
    element("p", page.lead, article);
    const points = document.createElement("ol");
    for (const point of page.points) element("li", point, points);
    if (name === "chains") {
      article.append(points);
      const chains = element("div", "", article);
      chains.className = "chains";
      drawChains(chains, drawing("chains"), true);
      light(chains, "loading_response");
    } else {
      const both = element("div", "", article);
      both.className = "with";
      both.append(drawing(name), points);
    }
    const note = element("p", page.note, article);
    note.className = "small";
  }
  const last = element("article", "", box);
  element("h2", safety[current()].title, last);
  for (const paragraph of safety[current()].paragraphs) element("p", paragraph, last);
}
