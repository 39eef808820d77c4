/* Writing minutes: every key stroke goes first into this browser's outbox, then to the server, which merges it. The light
   says what the server has acknowledged, by number. What the server has taken leaves the outbox, for computers are shared. */
"use strict";

const page = document.getElementById("minutes");
const words = page.dataset;
const { session, person } = words;
const api = "/api/minutes/" + session;
const PAUSE = 700, LONGEST_PAUSE = 3000, POLL = 2000, RETRY = 3000;
const areas = new Map();

const fill = (text, value) => text.replace("{0}", () => value);

// The outbox: IndexedDB, or, where the browser refuses that, nothing that outlives the page; then the page says so.
const outbox = (() => {
  let opened;
  const open = () => opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("minutes", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("outbox");
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const run = async (mode, work) => {
    const transaction = (await open()).transaction("outbox", mode);
    const asked = work(transaction.objectStore("outbox"));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    put: entry => run("readwrite", store => store.put(entry, entry.key)),
    remove: key => run("readwrite", store => store.delete(key)),
    all: () => run("readonly", store => store.getAll()),
  };
})();

// Each page sends under a key of its own and holds a lock while it lives. What a page that is gone left is taken over by
// whoever gets its lock, and keeps it: no two pages ever take over the same.
const client = crypto.randomUUID();
const taken = new Set([client]);
const forEver = new Promise(() => {});
navigator.locks?.request("minutes-" + client, () => forEver);
const takeOver = key => new Promise(answer => {
  if (!navigator.locks) return answer(false);
  navigator.locks.request("minutes-" + key, { ifAvailable: true }, lock => {
    answer(lock !== null);
    return lock && forEver;
  }).catch(() => answer(false));
});

// Signing out asks before it leaves words behind: the form that page.js looks for is this mark.
const mark = "form:" + person + ":minutes-" + session;
const markUnsent = unsent => {
  try {
    if (unsent) localStorage.setItem(mark, JSON.stringify({ path: location.pathname, at: Date.now(), fields: {} }));
    else localStorage.removeItem(mark);
  } catch { /* without storage there is nothing to mark: the light says where the words are */ }
};

const LIGHTS = ["saved", "merging", "device", "needs"];
const overall = document.getElementById("light");
const tellAll = () => {
  const worst = Math.max(0, ...[...areas.values()].map(row => LIGHTS.indexOf(row.light)));
  overall.dataset.light = LIGHTS[worst];
  overall.textContent = words[["allSaved", "merging", "device", "needs"][worst]];
  markUnsent(worst > 1);
};
const show = (row, light, text) => {
  row.light = light;
  row.sign.dataset.light = light;
  row.sign.textContent = text ?? (light === "saved" ? fill(words.saved, row.base) : words[light]);
  tellAll();
};

// Puts the words of others into a field without moving the caret. A blank at the end of what is being typed comes before
// the next word: it stays, though the server keeps none there.
const adopt = (area, kept) => {
  const old = area.value;
  const typing = document.activeElement === area;
  const text = kept + (typing ? /\s*$/.exec(old)[0] : "");
  if (old === text) return;
  const { selectionStart: from, selectionEnd: to } = area;
  let same = 0;
  while (same < old.length && old[same] === text[same]) same++;
  const moved = at => at <= same ? at : Math.max(same, at + text.length - old.length);
  area.value = text;
  if (typing) area.setSelectionRange(moved(from), moved(to));
  grow(area);
};
const grow = area => {
  area.style.height = "auto";
  area.style.height = area.scrollHeight + 2 + "px";
};

const keep = async row => {
  try {
    await outbox.put({ key: row.client + " " + row.id, person, name: words.name, session, id: row.id, client: row.client,
      sequence: row.sequence, base: row.base, after: row.after, text: row.text, sent: row.sent });
  } catch {
    document.getElementById("unkept").hidden = false;
  }
};

const send = async row => {
  if (row.busy || row.composing || !row.unsent) return;
  row.busy = true;
  clearTimeout(row.timer);
  if (!row.sent) {
    row.sent = { client: row.client, sequence: ++row.sequence, base: row.base, after: row.after, text: row.text, person };
    await keep(row);
  }
  show(row, "merging");
  try {
    const answer = await fetch(api + "/statements/" + row.id + "/texts", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-With": "minutes" },
      body: JSON.stringify(row.sent),
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.ok) await acknowledged(row, await answer.json());
    else await refused(row, answer);
  } catch {
    later(row, RETRY);
  }
};

const acknowledged = async (row, saved) => {
  const sent = row.sent;
  row.sent = null;
  row.busy = false;
  if (saved.aside) {
    await outbox.remove(row.client + " " + row.id).catch(() => {});
    return show(row, "needs", words.aside);
  }
  const untouched = row.text === sent.text;
  row.base = saved.revision;
  row.after = untouched || saved.text === sent.text ? null : sent.sequence;
  if (!untouched) {
    await keep(row);
    return send(row);
  }
  const key = row.client + " " + row.id;
  row.text = saved.text;
  row.unsent = false;
  row.client = client;
  if (row.area) adopt(row.area, saved.text);
  else areas.delete(key);
  await outbox.remove(key).catch(() => {});
  if (row.unsent) return;
  const decide = saved.alternatives > 0 ? words.alternatives : saved.kept.length > 0 ? fill(words.stays, saved.kept[0]) : "";
  if (decide) show(row, "needs", fill(words.saved, row.base) + " · " + decide);
  else show(row, "saved");
};

// What the server refused stays in the outbox for its writer; the server's own words say why.
const refused = async (row, answer) => {
  if (answer.status >= 500 || answer.status === 429) return later(row, RETRY);
  const problem = answer.headers.get("Content-Type")?.startsWith("application/problem+json") ? await answer.json() : {};
  row.busy = false;
  if (answer.status === 422) row.sent = null;
  show(row, "needs", [401, 403].includes(answer.status) && !problem.detail ? words.signIn : words.needs + ": " + (problem.detail ?? words.signIn));
  row.timer = setTimeout(() => send(row), 20 * RETRY);
};

const later = (row, pause) => {
  row.busy = false;
  show(row, "device");
  clearTimeout(row.timer);
  row.timer = setTimeout(() => send(row), pause);
};

const typed = row => {
  row.text = row.area.value;
  row.unsent = true;
  row.since ??= Date.now();
  grow(row.area);
  if (!row.busy) show(row, "device");
  keep(row);
  clearTimeout(row.timer);
  row.timer = setTimeout(() => { row.since = null; send(row); }, Date.now() - row.since > LONGEST_PAUSE ? 0 : PAUSE);
};

const attach = element => {
  const area = element.querySelector("textarea");
  const row = { id: element.dataset.id, element, area, sign: element.querySelector(".light"), base: +element.dataset.revision,
    after: null, sequence: 0, client, text: area?.value ?? "", sent: null, unsent: false, light: "merging" };
  areas.set(row.id, row);
  if (!area) return row;
  grow(area);
  area.addEventListener("input", () => typed(row));
  area.addEventListener("compositionstart", () => { row.composing = true; });
  area.addEventListener("compositionend", () => { row.composing = false; typed(row); });
  return row;
};

// What a page of the same person left is sent under that page's own key and numbers.
const restore = entry => {
  const shown = areas.get(entry.id);
  const free = shown?.area && !shown.unsent && !shown.composing;
  const row = free ? shown : { id: entry.id, sequence: 0, sign: document.createElement("span") };
  Object.assign(row, { client: entry.client, sequence: Math.max(row.sequence, entry.sequence), base: entry.base,
    after: entry.after, text: entry.text, sent: entry.sent, unsent: true });
  if (free) row.area.value = entry.text, grow(row.area);
  else areas.set(entry.key, row);
  show(row, "device");
  send(row);
};

// Of somebody else's words only that they are here is told. Those of a page that still closes are found at a later look.
const look = async () => {
  try {
    const left = (await outbox.all()).filter(entry => entry.session === session);
    const others = left.find(entry => entry.person !== person);
    if (others) {
      const told = document.getElementById("others");
      told.textContent = fill(words.others, others.name);
      told.hidden = false;
    }
    const mine = left.filter(entry => entry.person === person);
    for (const key of new Set(mine.map(entry => entry.client))) {
      if (taken.has(key) || !await takeOver(key)) continue;
      taken.add(key);
      (await outbox.all()).filter(entry => entry.client === key && entry.session === session && entry.person === person)
        .forEach(restore);
    }
  } catch {
    document.getElementById("unkept").hidden = false;
  }
};

const marks = JSON.parse(words.marks);
const label = ({ form, outcome, due }) => [marks[outcome ? form + " " + outcome : form], due].filter(Boolean).join(" · ");
const nameOf = key => [...document.querySelectorAll("#delegation option")].find(option => option.value === key)?.textContent ?? key ?? "";

// A row that somebody added since the page was made.
const build = ({ statement, writable }) => {
  const element = document.getElementById("row").content.cloneNode(true).firstElementChild;
  element.dataset.id = statement.id;
  element.dataset.revision = statement.revision;
  element.querySelector("label").htmlFor = "t-" + statement.id;
  element.querySelector(".who").textContent = nameOf(statement.delegation);
  element.querySelector(".marked").textContent = label(statement);
  const area = element.querySelector("textarea");
  area.id = "t-" + statement.id;
  area.value = statement.text;
  area.readOnly = !writable;
  element.querySelector("a").href = location.pathname.replace(/write$/, "row?row=" + statement.id);
  const item = statement.agendaItem ?? statement.item;
  const sections = [...page.querySelectorAll("section")];
  let section = sections.find(one => one.dataset.item === item);
  if (!section) {
    section = document.createElement("section");
    section.dataset.item = item;
    const heading = document.createElement("h2");
    const number = document.createElement("span");
    number.className = "minutes-number";
    number.textContent = sections.length + 1;
    heading.append(number, " ", statement.item);
    section.append(heading);
    page.append(section);
  }
  section.append(element);
  const row = attach(element);
  show(row, "saved");
  return row;
};

let changed = words.changed;
const poll = async () => {
  await look();
  if (!document.hidden) {
    try {
      const from = new Date(Math.max(0, Date.parse(changed) - 10_000)).toISOString();
      const answer = await fetch(api + "?after=" + from, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(20_000) });
      if (answer.ok) take(await answer.json());
    } catch { /* the next look finds it; the light tells only of what was written here */ }
  }
  setTimeout(poll, POLL);
};

const take = minutes => {
  changed = minutes.changed;
  for (const view of minutes.statements) {
    const { statement, removed } = view;
    const row = areas.get(statement.id);
    if (!row) {
      if (!removed) build(view);
    } else if (!row.unsent && !row.composing && !row.busy) {
      row.element.hidden = removed;
      row.element.querySelector(".marked").textContent = label(statement);
      if (statement.revision > row.base) {
        row.base = statement.revision;
        row.text = statement.text;
        if (row.area) adopt(row.area, statement.text);
        show(row, "saved");
      }
    }
  }
};

// A heading is typed only where it is no item of the agenda.
const agenda = document.getElementById("agenda");
const chosen = () => agenda.selectedOptions[0]?.dataset.title;
const another = () => { document.getElementById("another").hidden = chosen() !== undefined; };
agenda?.addEventListener("change", another);
if (agenda) another();

document.getElementById("add")?.addEventListener("submit", async event => {
  event.preventDefault();
  const form = event.target;
  const told = form.querySelector(".problem");
  told.hidden = true;
  const id = crypto.randomUUID();
  const title = chosen();
  const draft = { item: title ?? document.getElementById("item").value, agendaItem: title && agenda.value, delegation: document.getElementById("delegation").value || null };
  try {
    const answer = await fetch(api + "/statements/" + id, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-With": "minutes" },
      body: JSON.stringify(draft),
    });
    if (answer.ok) return build(await answer.json()).area.focus();
    told.textContent = (await answer.json()).detail;
  } catch {
    told.textContent = words.away;
  }
  told.hidden = false;
});

// A phrase goes in where the caret was last.
let last;
page.addEventListener("focusin", event => { if (event.target.matches("textarea")) last = event.target; });
document.getElementById("phrase")?.addEventListener("change", event => {
  if (last && event.target.value) {
    last.setRangeText(event.target.value, last.selectionStart, last.selectionEnd, "end");
    last.dispatchEvent(new Event("input", { bubbles: true }));
    last.focus();
  }
  event.target.selectedIndex = 0;
});

// Alt and an arrow go to the next or the former row.
page.addEventListener("keydown", event => {
  if (!event.altKey || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const all = [...page.querySelectorAll("textarea")];
  all[all.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  event.preventDefault();
});

for (const element of page.querySelectorAll(".statement")) attach(element);
addEventListener("online", () => { for (const row of areas.values()) if (row.unsent) send(row); });
addEventListener("beforeunload", event => { if (!document.getElementById("unkept").hidden && overall.dataset.light !== "saved") event.preventDefault(); });
look().then(() => {
  for (const row of areas.values()) if (!row.unsent && row.light === "merging") show(row, "saved");
  setTimeout(poll, POLL);
});
