/* What forms do more comfortably with JavaScript: finding, folding, dates. And what is typed into one stays in this browser
   until it is saved or discarded; signing out clears it, see page.js. */
"use strict";

// What was found and chosen becomes a box that can be unticked again; the field is free for the next.
const addFound = (name, value, words) => {
  const id = name + "-" + value;
  if (!document.getElementById(id)) {
    const item = document.createElement("li");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.id = id;
    box.name = name;
    box.value = value;
    const label = document.createElement("label");
    label.htmlFor = id;
    label.textContent = words;
    item.append(box, label);
    document.querySelector("#" + name + "-chosen ul").append(item);
  }
  return document.getElementById(id);
};

// A finder looks for whatever came into its field, by keys or by the mouse. Enter never sends the form; ticking what
// matches answers what was typed. What failed on the server is said and takes nothing away; a session that was lost is
// found again by asking for the page, which leads to signing in.
for (const input of document.querySelectorAll("input[data-find]")) {
  const name = input.dataset.field;
  const tell = words => {
    document.querySelector(".told")?.remove();
    if (!words) return;
    const told = document.createElement("p");
    told.className = "told note bad";
    told.setAttribute("role", "alert");
    told.textContent = words;
    document.querySelector("main").prepend(told);
  };
  const find = async text => {
    tell("");
    try {
      const answer = await fetch(input.dataset.find + "?q=" + encodeURIComponent(text), { headers: { Accept: "application/json" } });
      if (answer.ok) return await answer.json();
      if (answer.headers.get("Content-Type")?.startsWith("application/problem+json")) tell((await answer.json()).detail);
      else location.reload();
    } catch {
      tell(input.dataset.away);
    }
    return null;
  };
  const look = offer(input, find, option => {
    const box = addFound(name, option.value, option.word);
    box.checked = true;
    input.value = "";
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }, input.dataset.none);
  input.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.defaultPrevented) return;
    event.preventDefault();
    look();
  });
  document.getElementById(name + "-offered")?.addEventListener("change", () => { input.value = ""; });
}

// A fold says what is chosen in it.
for (const fold of document.querySelectorAll(".fold")) {
  const summary = fold.querySelector("summary");
  fold.addEventListener("change", () => {
    const chosen = [...fold.querySelectorAll("input:checked")].map(box => box.labels[0].textContent);
    summary.textContent = chosen.join(", ") || summary.dataset.none;
  });
}

// A day is typed or picked. What is typed in numbers alone is said in words, for 3/4 is April here and March elsewhere.
for (const box of document.querySelectorAll("[data-day]")) {
  const input = box.querySelector("input");
  const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  const words = (day, format) => new Intl.DateTimeFormat(language, { timeZone: "UTC", calendar: "gregory", ...format }).format(day);
  const typed = () => {
    const text = input.value.trim().replace(/[\u0E50-\u0E59\u0ED0-\u0ED9\u17E0-\u17E9\u1040-\u1049]/g, digit => digit.charCodeAt(0) & 15);
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    const [d, m, y] = iso ? [iso[3], iso[2], iso[1]] : /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text)?.slice(1) ?? [];
    const day = new Date(Date.UTC(y - (y >= 2400 && y <= 2700 ? 543 : 0), m - 1, d));
    return y && day.getUTCMonth() === m - 1 && day.getUTCDate() === +d ? day : null;
  };
  const said = document.createElement("output");
  said.className = "help";
  said.htmlFor = input.id;
  const say = () => {
    const day = typed();
    said.textContent = day ? box.dataset.read.replace("{0}", words(day, { weekday: "short", day: "numeric", month: "long", year: "numeric" })) : "";
  };
  input.addEventListener("input", say);
  box.after(said);
  say();
  const picker = document.createElement("input");
  if (!picker.showPicker) continue;
  picker.type = "date";
  picker.min = "1800-01-01";
  picker.max = "2200-12-31";
  picker.tabIndex = -1;
  picker.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.setAttribute("aria-label", box.dataset.day);
  button.innerHTML = '<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M3 5h14v12H3zM3 9h14M7 2.500v4M13 2.500v4"/></svg>';
  button.addEventListener("click", () => {
    const day = typed() ?? new Date(input.value + " UTC");
    if (!isNaN(day)) picker.value = day.toISOString().slice(0, 10);
    picker.showPicker();
  });
  picker.addEventListener("change", () => {
    const day = picker.valueAsDate;
    if (!day) return;
    input.value = day.getUTCDate() + " " + words(day, { month: "short" }) + " " + day.getUTCFullYear();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  });
  box.append(picker, button);
}

{
  const words = document.currentScript.dataset;
  const DAY = 86_400_000;
  const KEPT_DAYS = 14, MOST_FORMS = 20, LONGEST = 1_000_000, MOST_BYTES = 2_000_000, PATIENCE = 15_000;
  const BUTTON = /^(submit|button|reset|image|fieldset|file)$/, BOX = /^(checkbox|radio)$/;
  const OF_THE_SERVER = /^form\.by$|^jakarta\./;

  // The forms that are kept, of all people, newest first.
  const all = () => Object.keys(localStorage)
    .filter(name => name.startsWith("form:"))
    .map(name => ({ name, ...JSON.parse(localStorage.getItem(name)) }))
    .sort((a, b) => b.at - a.at);

  const makeRoom = () => {
    for (const [i, kept] of all().entries()) {
      if (i >= MOST_FORMS || Date.now() - kept.at > (kept.saved ? 1 : KEPT_DAYS) * DAY) localStorage.removeItem(kept.name);
    }
  };

  const isFound = element => element.closest("[id$='-chosen']");

  const read = form => {
    const fields = {};
    for (const element of form.elements) {
      if (!element.name || BUTTON.test(element.type) || OF_THE_SERVER.test(element.name)) continue;
      const values = fields[element.name] ??= [];
      if (BOX.test(element.type) && !element.checked) continue;
      values.push(isFound(element) ? [element.value, element.labels[0].textContent] : element.value);
    }
    return fields;
  };

  const write = (form, fields) => {
    for (const [name, values] of Object.entries(fields)) {
      for (const found of values.filter(Array.isArray)) addFound(name, ...found);
      const plain = values.map(value => [value].flat()[0]);
      const elements = [...form.elements].filter(element => element.name === name && !BUTTON.test(element.type));
      elements.forEach((element, i) => {
        if (BOX.test(element.type)) element.checked = plain.includes(element.value);
        else element.value = plain[i] ?? "";
      });
      elements[0]?.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };

  // How a text begins, to tell several from each other.
  const begins = (form, fields) => {
    const written = [...form.querySelectorAll("input[type=text], textarea")].flatMap(element => fields[element.name] ?? []);
    const first = written.find(text => text.trim()) ?? "";
    return first.length > 60 ? first.slice(0, 60) + " …" : first;
  };

  const time = at => new Date(at).toLocaleString(document.documentElement.lang,
    new Date(at).toDateString() === new Date().toDateString()
      ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
      : { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  const tell = (form, text, ...buttons) => {
    const note = document.createElement("div");
    note.className = "note kept";
    note.setAttribute("role", "status");
    const line = document.createElement("p");
    line.textContent = text;
    const actions = document.createElement("div");
    actions.className = "actions";
    for (const [word, action] of buttons) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = word;
      button.addEventListener("click", () => { note.remove(); action(); });
      actions.append(button);
    }
    note.append(line, actions);
    form.prepend(note);
    return note;
  };

  const keepForm = form => {
    const person = form.elements["form.by"].value.split(" ")[0];
    const start = JSON.stringify(read(form));
    let id = history.state?.form, timer, sending = false, unkept = false;
    const name = () => "form:" + person + ":" + id;
    const path = form.getAttribute("action").split(";")[0];
    const mine = () => all().filter(kept => kept.path === path && kept.name.startsWith("form:" + person + ":"));

    const keep = () => {
      timer = clearTimeout(timer);
      const fields = read(form);
      if (!id) {
        id = crypto.randomUUID?.() ?? Date.now() + "-" + Math.random();
        history.replaceState({ ...history.state, form: id }, "");
      }
      const text = JSON.stringify({ path, at: Date.now(), fields });
      unkept = text.length > LONGEST;
      try {
        if (!unkept) localStorage.setItem(name(), text);
        makeRoom();
      } catch {
        unkept = true;
      }
    };
    const drop = () => {
      timer = clearTimeout(timer);
      unkept = false;
      if (id) localStorage.removeItem(name());
    };
    const changed = () => JSON.stringify(read(form)) !== start || words.sent === "true";
    const look = () => { if (changed()) keep(); else drop(); };

    const discard = () => { drop(); history.replaceState({ ...history.state, form: undefined }, ""); location.reload(); };

    // A form that was refused goes on as it was; one that was gone back to shows what was typed; what else there is of
    // this form, from other days or tabs, is offered.
    const returned = mine().find(kept => kept.name === name());
    if (words.sent === "true") {
      id = sessionStorage.getItem("form-sent") ?? id;
      history.replaceState({ ...history.state, form: id }, "");
      keep();
    } else if (returned) {
      write(form, returned.fields);
      tell(form, words.typed.replace("{0}", time(returned.at)), [words.discard, discard]);
    } else {
      id = undefined;
      for (const kept of mine().filter(other => !other.saved).reverse()) {
        tell(form, words.unsaved.replace("{0}", time(kept.at)).replace("{1}", () => begins(form, kept.fields)),
          [words.restore, () => { write(form, kept.fields); localStorage.removeItem(kept.name); keep(); form.querySelector("input:not([type=hidden]), textarea, select").focus(); }],
          [words.discard, () => localStorage.removeItem(kept.name)]);
      }
    }

    const later = () => { clearTimeout(timer); timer = setTimeout(look, 300); };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    addEventListener("pagehide", () => { if (!sending && timer) look(); });
    // What is kept is offered again, so the browser asks only before it loses what cannot be kept.
    addEventListener("beforeunload", event => {
      if (sending) return;
      if (timer) look();
      if (unkept) event.preventDefault();
    });

    // The button says that it is busy. The server makes sure that a second press does nothing.
    let busy;
    const free = () => {
      sending = false;
      if (busy) { busy.button[busy.text] = busy.word; busy.button.removeAttribute("aria-disabled"); }
      busy = undefined;
    };
    form.addEventListener("submit", event => {
      if (sending) return event.preventDefault();
      if (new URLSearchParams(new FormData(form)).toString().length > MOST_BYTES) {
        event.preventDefault();
        tell(form, words.long).scrollIntoView();
        return;
      }
      if (changed()) { keep(); sessionStorage.setItem("form-sent", id); } else sessionStorage.removeItem("form-sent");
      sending = true;
      const button = event.submitter ?? form.querySelector("[type=submit]");
      const text = button.tagName === "INPUT" ? "value" : "textContent";
      setTimeout(() => {
        busy = { button, text, word: button[text] };
        button[text] = words.busy;
        button.setAttribute("aria-disabled", "true");
      });
      setTimeout(free, PATIENCE);
    });
    addEventListener("pageshow", free);
  };

  makeRoom();
  for (const by of document.querySelectorAll("main form [name='form.by']")) {
    if (!by.form.querySelector(".ui-datatable")) keepForm(by.form);
  }
}
