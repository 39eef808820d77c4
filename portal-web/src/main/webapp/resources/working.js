/* What working pages add to PrimeFaces. */
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
const emptyFinder = name => {
  document.getElementById(name + "-find_input").value = "";
  document.getElementById(name + "-find_hinput").value = "";
};
const choose = (cfg, name) => {
  const box = addFound(name, cfg.ext.params[0].value, document.getElementById(name + "-find_input").value);
  box.checked = true;
  emptyFinder(name);
  box.dispatchEvent(new Event("change", { bubbles: true }));
  return false;
};

// A finder looks for whatever came into its field, also what was pasted with the mouse. Enter never sends the form; and
// ticking what matches answers what was typed.
for (const input of document.querySelectorAll("input[id$='-find_input']")) {
  const name = input.id.replace("-find_input", "");
  const finder = () => window.PrimeFaces?.getWidgetById(name + "-find");
  input.addEventListener("input", () => { const widget = finder(); if (widget) widget.suppressInput = false; }, true);
  input.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (input.value.trim() && input.getAttribute("aria-expanded") !== "true") finder()?.search(input.value);
  });
  document.getElementById(name + "-offered")?.addEventListener("change", () => emptyFinder(name));
}

// What failed on the server is said, and what was typed stays, until something is asked for again. A session that was
// lost is found again by asking for the page, which leads to signing in.
document.addEventListener("DOMContentLoaded", () => window.jQuery?.(document)
  .on("pfAjaxSend", () => document.querySelector(".told")?.remove())
  .on("pfAjaxError", (event, answer) => {
    if (!answer.getResponseHeader("Content-Type")?.startsWith("application/problem+json")) return location.reload();
    const told = document.createElement("p");
    told.className = "told note bad";
    told.setAttribute("role", "alert");
    told.textContent = JSON.parse(answer.responseText).detail;
    document.querySelector("main").prepend(told);
  }));
