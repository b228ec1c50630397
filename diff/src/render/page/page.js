"use strict";

// Filters what the page already shows. Everything is in the document, so it works from a file and without a network.
const form = document.querySelector("form");
const search = form.elements.search;
const changes = [...document.querySelectorAll(".change")].map((element) => ({
  element,
  summary: element.querySelector("summary"),
  text: element.textContent.toLowerCase(),
  severity: element.dataset.severity,
  directions: element.dataset.directions.split(" "),
  resource: element.closest("section").dataset.resource,
}));
const sections = [...document.querySelectorAll("section[data-resource]")];

function apply() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const severities = [...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value);
  const direction = form.elements.direction.value;
  const resource = form.elements.resource.value;
  let shown = 0;
  for (const change of changes) {
    const wanted =
      severities.includes(change.severity) &&
      (!direction || change.directions.includes(direction)) &&
      (!resource || change.resource === resource) &&
      words.every((word) => change.text.includes(word));
    change.element.hidden = !wanted;
    shown += wanted ? 1 : 0;
  }
  for (const section of sections) {
    const left = section.querySelectorAll(".change:not([hidden])").length;
    section.hidden = left === 0;
    section.querySelector(".count").textContent = `(${left})`;
  }
  document.querySelector(".shown").textContent = `${shown} of ${changes.length} shown`;
  document.querySelector(".empty").hidden = shown > 0 || changes.length === 0;
}

// The address keeps an entry that it names visible and open.
function follow() {
  const change = changes.find((change) => `#${change.element.id}` === decodeURIComponent(location.hash));
  if (change) {
    change.element.hidden = false;
    change.element.open = true;
    change.summary.focus();
  }
}

function move(step) {
  const visible = changes.filter((change) => !change.element.hidden).map((change) => change.summary);
  const at = visible.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : at + step;
  visible[Math.max(0, Math.min(visible.length - 1, next))]?.focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.matches("input[type=search], select");
  if (event.key === "/" && !typing) {
    search.focus();
    search.select();
  } else if (event.key === "Escape") {
    form.reset();
    apply();
    search.focus();
  } else if (event.key === "j" && !typing) {
    move(1);
  } else if (event.key === "k" && !typing) {
    move(-1);
  } else if (event.key === "Enter" && event.target === search) {
    move(1);
  } else {
    return;
  }
  event.preventDefault();
});
form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("hashchange", follow);
form.hidden = false;
apply();
follow();
