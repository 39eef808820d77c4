/* What pages do more comfortably with JavaScript. Every page works without it. */
"use strict";

// What is found while one types, as a listbox that the arrow keys walk through. find gives {word, value} each, or
// nothing where the list stays as it is; none says that nothing was found.
const offer = (input, find, choose, none) => {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = input.id + "-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels[0].textContent);
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let at = -1, timer, options = [];

  const open = shown => { list.hidden = !shown; input.setAttribute("aria-expanded", String(shown)); };
  const close = () => { clearTimeout(timer); at = -1; open(false); input.removeAttribute("aria-activedescendant"); };
  const take = option => { close(); choose(option); };
  const line = (option, i) => {
    const item = document.createElement("li");
    item.id = list.id + "-" + i;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = option.word;
    if (option.value === undefined) item.setAttribute("aria-disabled", "true");
    else item.addEventListener("mousedown", event => { event.preventDefault(); take(option); });
    return item;
  };
  const show = found => {
    options = found.slice(0, 8);
    at = -1;
    list.replaceChildren(...(options.length || !none ? options : [{ word: none }]).map(line));
    open(list.childElementCount > 0);
  };
  const walk = step => {
    const items = list.children;
    if (at >= 0) items[at].setAttribute("aria-selected", "false");
    at = (at + step + options.length + 1) % (options.length + 1);
    if (at === options.length) { at = -1; input.removeAttribute("aria-activedescendant"); return; }
    items[at].setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", items[at].id);
  };
  const look = async () => {
    const wanted = input.value.trim();
    if (wanted.length < 2) return close();
    const found = await find(wanted);
    if (found && wanted === input.value.trim()) show(found);
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 150);
  });
  input.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); if (at < 0) at = -1; walk(1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); walk(at < 0 ? options.length : -1); }
    else if (event.key === "Enter" && at >= 0) { event.preventDefault(); take(options[at]); }
    else if (event.key === "Escape") close();
  });
  input.addEventListener("blur", close);
  return look;
};

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const find = async text => {
    try {
      const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(text), { headers: { Accept: "application/json" } });
      if (answer.ok) return (await answer.json()).map(s => ({ word: s.text ?? s, value: s.path ?? "" }));
    } catch { /* the question can still be asked */ }
    return [];
  };
  // A record that is offered opens; words are searched for.
  offer(input, find, option => {
    if (option.value) return location.assign(option.value);
    input.value = option.word;
    input.form.submit();
  });
}

// What is the reader's own closes like a menu.
const own = document.querySelector("details.own");
addEventListener("click", event => { if (own?.open && !own.contains(event.target)) own.open = false; });
addEventListener("keydown", event => {
  if (event.key !== "Escape" || !own?.open) return;
  own.open = false;
  own.querySelector("summary").focus();
});

// A list that narrows while one types, with or without marks.
const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replaceAll("đ", "d");
for (const input of document.querySelectorAll("input[data-filter]")) {
  const list = document.getElementById(input.dataset.filter);
  input.addEventListener("input", () => {
    const wanted = plain(input.value.trim());
    for (const group of list.querySelectorAll("[data-filter-group]")) {
      const whole = plain(group.querySelector("h2").textContent).includes(wanted);
      let shown = 0;
      for (const item of group.querySelectorAll("li")) {
        item.hidden = !whole && !plain(item.textContent).includes(wanted);
        shown += item.hidden ? 0 : 1;
      }
      group.hidden = shown === 0;
    }
  });
}

// What needs attention after a form was sent gets the focus.
document.querySelector("main [autofocus]")?.focus();

// Forms that this browser keeps, see forms.js: what was saved is offered no more; signing out clears all, and asks
// before it discards what was not saved.
const kept = () => Object.keys(localStorage).filter(name => name.startsWith("form:")).map(name => [name, JSON.parse(localStorage.getItem(name))]);
const keyOf = form => form.fields["form.key"]?.[0];
const saved = /(?:^|; )form-saved=([^;]+)/.exec(document.cookie)?.[1];
if (saved) {
  for (const [name, form] of kept()) {
    if (keyOf(form) === saved) localStorage.setItem(name, JSON.stringify({ ...form, saved: true }));
  }
  document.cookie = "form-saved=; Max-Age=0; Path=/; SameSite=Strict";
}
for (const told of document.querySelectorAll("[data-kept]")) {
  told.hidden = !kept().some(([, form]) => keyOf(form) === told.dataset.kept);
  document.querySelector("[data-unkept]").hidden = !told.hidden;
}
const leaving = document.querySelector("form[data-person]");
leaving?.addEventListener("submit", event => {
  const unsaved = kept().some(([name, form]) => name.startsWith("form:" + leaving.dataset.person + ":") && !form.saved);
  if (unsaved && !confirm(leaving.dataset.unsaved)) return event.preventDefault();
  kept().forEach(([name]) => localStorage.removeItem(name));
  sessionStorage.clear();
});
