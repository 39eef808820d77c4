/* Sends files in chunks that go on after a break (tus), and shows how far they are. */
"use strict";

const box = document.querySelector(".upload");
const list = document.getElementById("progress");
let open = 0;

// Three at a time: the portal bounds how many uploads one person has open.
const waiting = [];
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
  const say = text => { words.textContent = text.replace("{0}", file.name); };
  say(box.dataset.sending);
  open++;

  const upload = new tus.Upload(file, {
    endpoint: "/api/attachments/uploads",
    chunkSize: 4 * 1024 * 1024,
    retryDelays: [0, 1000, 3000, 10000, 30000],
    headers: { "X-Requested-With": "page" },
    metadata: { record: box.dataset.record, filename: file.name, language: document.getElementById("language").value.replace("-", "") },
    fingerprint: async (chosen) => ["aide", box.dataset.record, chosen.name, chosen.size, chosen.lastModified].join("/"),
    removeFingerprintOnSuccess: true,
    onProgress: (sent, all) => { say(box.dataset.sending); bar.value = sent / all; },
    onShouldRetry: error => {
      const status = error.originalResponse?.getStatus() ?? 0;
      const moved = status === 409 && !problem(error).type?.endsWith(":duplicate");
      const full = status === 507;
      const again = status < 400 || (status >= 500 && !full) || moved || status === 423 || status === 429;
      if (again) say(box.dataset.waiting);
      return again;
    },
    onSuccess: () => { say(box.dataset.done); bar.value = 1; finished(); },
    onError: error => {
      const { status, detail } = problem(error);
      bar.hidden = status < 500 || status === 507;
      say(bar.hidden ? box.dataset.refused + " " + detail : box.dataset.failed);
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

// The list above is read anew; what was said of each file stays.
const finished = async () => {
  open--;
  next();
  if (open > 0) return;
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  document.querySelector("main .rows").replaceWith(page.querySelector("main .rows"));
};

document.getElementById("choose").addEventListener("change", event => {
  waiting.push(...event.target.files);
  next();
  event.target.value = "";
});
