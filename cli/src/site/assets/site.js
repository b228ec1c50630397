"use strict";
// Search over ENTRIES (search.js): [name, kind, link, first sentence]. Without this script the pages still read.
const field = document.getElementById("search");
const list = document.getElementById("found");
let chosen = -1;

// Names that start with the text come first, then those that hold it, then sentences that do.
function rank(entry, words) {
    const name = entry[0].toLowerCase();
    const about = entry[3].toLowerCase();
    let worst = 0;
    for (const word of words) {
        const at = name.indexOf(word);
        if (at === 0 || (at > 0 && name[at - 1] === "/")) continue;
        if (at > 0) worst = Math.max(worst, 1);
        else if (about.includes(word)) worst = Math.max(worst, 2);
        else return -1;
    }
    return worst;
}

function find(text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    return ENTRIES.map(entry => [rank(entry, words), entry])
        .filter(([worth]) => worth >= 0)
        .sort((a, b) => a[0] - b[0] || a[1][0].length - b[1][0].length)
        .slice(0, 30)
        .map(([, entry]) => entry);
}

// A sentence with its code spans. All of it is set as text, so nothing in it is taken for HTML.
function prose(sentence) {
    return sentence.split(/(`+)(.+?)\1(?!`)/).flatMap((part, at) => {
        if (at % 3 === 1) return [];
        if (at % 3 === 0) return part;
        const code = document.createElement("code");
        code.textContent = part.replace(/^ (.*`.*) $/, "$1");
        return code;
    });
}

function show(entries, text) {
    list.replaceChildren(...entries.map(([name, kind, link, about], at) => {
        const item = document.createElement("li");
        item.id = `found-${at}`;
        item.setAttribute("role", "option");
        const anchor = document.createElement("a");
        anchor.href = link;
        anchor.tabIndex = -1;
        anchor.textContent = `${name} `;
        const small = document.createElement("small");
        small.append(kind, ...(about ? [": ", ...prose(about)] : []));
        anchor.append(small);
        item.append(anchor);
        return item;
    }));
    if (!entries.length && text.trim()) {
        const item = document.createElement("li");
        item.textContent = "Nothing has this name.";
        list.append(item);
    }
    list.hidden = !text.trim();
    field.setAttribute("aria-expanded", String(!list.hidden));
    choose(entries.length ? 0 : -1);
}

function choose(at) {
    const items = [...list.querySelectorAll("[role=option]")];
    chosen = items.length ? (at + items.length) % items.length : -1;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === chosen)));
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
}

field.addEventListener("input", () => show(find(field.value), field.value));
field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") list.querySelector("[aria-selected=true] a")?.click();
    else if (event.key === "Escape") { field.value = ""; show([], ""); field.blur(); }
    else return;
    event.preventDefault();
});
document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea")) return;
    event.preventDefault();
    field.focus();
});
document.addEventListener("click", event => {
    if (event.target.closest(".search") && !event.target.closest("#found a")) return;
    show([], "");
});

const resources = document.getElementById("resources");
const wide = matchMedia("(min-width: 761px)");
wide.addEventListener("change", () => { resources.open = wide.matches; });
resources.open = wide.matches;
