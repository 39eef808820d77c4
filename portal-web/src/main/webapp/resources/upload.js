/* Sends files in chunks that go on after a break (tus), and shows how far they are. */
"use strict";

const box = document.querySelector(".upload");
const list = document.getElementById("progress");
let open = 0;

// Three at a time: the portal bounds how many uploads one person has open.
const waiting = [];

// What was sent and is being checked: by its id, how to say its end.
const sent = new Map();
const next = () => { while (open < 3 && waiting.length > 0) send(waiting.shift()); };

const send = file => {
  const item = document.createElement("li");
  const words = document.createElement("p");
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  item.append(words, bar);
  list.append(item);
  const say = (text, more = "") => { words.textContent = text.replace("{1}", more).replace("{0}", () => file.name); };
  const sending = part => say(box.dataset.sending, Math.floor(part * 100));
  sending(0);
  open++;

  let id = "";
  const upload = new tus.Upload(file, {
    endpoint: "/api/attachments/uploads",
    chunkSize: 4 * 1024 * 1024,
    retryDelays: [0, 1000, 3000, 10000, 30000],
    headers: { "X-Requested-With": "page" },
    metadata: { record: box.dataset.record, filename: file.name, language: document.getElementById("language").value.replace("-", "") },
    fingerprint: async (chosen) => ["aide", box.dataset.record, chosen.name, chosen.size, chosen.lastModified].join("/"),
    removeFingerprintOnSuccess: true,
    onProgress: (bytes, all) => { sending(bytes / all); bar.value = bytes / all; },
    onAfterResponse: (request, response) => { id = response.getHeader("Content-Location")?.split("/").pop() ?? id; },
    onShouldRetry: error => {
      const status = error.originalResponse?.getStatus() ?? 0;
      const moved = status === 409 && !problem(error).type?.endsWith(":duplicate");
      const full = status === 507;
      const again = status < 400 || (status >= 500 && !full) || moved || status === 423 || status === 429;
      if (again) say(box.dataset.waiting);
      return again;
    },
    onSuccess: () => {
      say(box.dataset.done);
      bar.value = 1;
      sent.set(id, end => say(box.dataset.ended, end));
      finished();
    },
    onError: error => {
      const { status, detail } = problem(error);
      const signedOut = error.originalResponse?.getStatus() === 401;
      bar.hidden = !signedOut && (status < 500 || status === 507);
      if (signedOut) say(box.dataset.signedOut);
      else say(bar.hidden ? box.dataset.refused + " " + detail : box.dataset.failed);
      if (error.originalResponse) return finished();
      open--;
      next();
      addEventListener("online", () => { open++; upload.start(); }, { once: true });
    },
  });
  upload.findPreviousUploads().then(earlier => {
    if (earlier.length > 0) upload.resumeFromPreviousUpload(earlier[0]);
    upload.start();
  });
};

// What the portal says is wrong, where it says so.
const problem = error => { try { return JSON.parse(error.originalResponse.getBody()); } catch { return {}; } };

const finished = () => {
  open--;
  next();
  if (open === 0) follow(1000);
};

// The list above is read anew until the portal is done with every file; then each sent one says its end.
let looking;
const follow = pause => {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    const rows = await filesNow().catch(() => null);
    if (rows) document.querySelector("main .rows").replaceWith(rows);
    for (const row of rows?.querySelectorAll("[data-file]") ?? []) {
      if (row.dataset.pending === "true") continue;
      sent.get(row.dataset.file)?.(row.dataset.end);
      sent.delete(row.dataset.file);
    }
    if (!rows || rows.querySelector("[data-pending=true]")) follow(Math.min(pause * 1.5, 15000));
  }, pause);
};

const filesNow = async () =>
  new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html").querySelector("main .rows");

const take = files => { waiting.push(...files); next(); };

document.getElementById("choose").addEventListener("change", event => {
  take(event.target.files);
  event.target.value = "";
});

// The whole box takes what is dropped.
box.addEventListener("dragover", event => { event.preventDefault(); box.dataset.over = ""; });
box.addEventListener("dragleave", () => { delete box.dataset.over; });
box.addEventListener("drop", event => {
  event.preventDefault();
  delete box.dataset.over;
  take(event.dataTransfer.files);
});

addEventListener("beforeunload", event => { if (open > 0 || waiting.length > 0) event.preventDefault(); });
if (document.querySelector("main [data-pending=true]")) follow(2000);
