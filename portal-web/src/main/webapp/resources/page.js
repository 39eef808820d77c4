/* What pages do more comfortably with JavaScript. Every page works without it. */
"use strict";

// Suggestions under a search box, as a listbox that the arrow keys walk through.
for (const input of document.querySelectorAll("input[data-suggest]")) {
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
  let at = -1, timer, asked = "";

  const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const choose = text => { input.value = text; close(); input.form.submit(); };
  const show = texts => {
    list.replaceChildren(...texts.slice(0, 8).map((text, i) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.textContent = text;
      item.addEventListener("mousedown", event => { event.preventDefault(); choose(text); });
      return item;
    }));
    at = -1;
    list.hidden = texts.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  const walk = step => {
    const items = list.children;
    if (at >= 0) items[at].setAttribute("aria-selected", "false");
    at = (at + step + items.length + 1) % (items.length + 1);
    if (at === items.length) { at = -1; input.removeAttribute("aria-activedescendant"); return; }
    items[at].setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", items[at].id);
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asked = input.value.trim();
      if (asked.length < 2) return close();
      const wanted = asked;
      try {
        const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(wanted), { headers: { Accept: "application/json" } });
        if (!answer.ok || wanted !== asked) return;
        show((await answer.json()).map(s => typeof s === "string" ? s : s.text));
      } catch { close(); }
    }, 150);
  });
  input.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); if (at < 0) at = -1; walk(1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); walk(at < 0 ? list.children.length : -1); }
    else if (event.key === "Enter" && at >= 0) { event.preventDefault(); choose(list.children[at].textContent); }
    else if (event.key === "Escape") close();
  });
  input.addEventListener("blur", close);
}

// A list that narrows while one types.
for (const input of document.querySelectorAll("input[data-filter]")) {
  const list = document.getElementById(input.dataset.filter);
  input.addEventListener("input", () => {
    const wanted = input.value.trim().toLowerCase();
    for (const group of list.querySelectorAll("[data-filter-group]")) {
      const whole = group.querySelector("h2").textContent.toLowerCase().includes(wanted);
      let shown = 0;
      for (const item of group.querySelectorAll("li")) {
        item.hidden = !whole && !item.textContent.toLowerCase().includes(wanted);
        shown += item.hidden ? 0 : 1;
      }
      group.hidden = shown === 0;
    }
  });
}

// A fold says what is chosen in it.
for (const fold of document.querySelectorAll(".fold")) {
  const summary = fold.querySelector("summary");
  fold.addEventListener("change", () => {
    const chosen = [...fold.querySelectorAll("input:checked")].map(box => box.labels[0].textContent);
    summary.textContent = chosen.join(", ") || summary.dataset.none;
  });
}

// What needs attention after a form was sent gets the focus.
document.querySelector("main [autofocus]")?.focus();
