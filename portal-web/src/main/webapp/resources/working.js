/* What working pages add to PrimeFaces. */
"use strict";

// What was found and chosen becomes a box that can be unticked again; the field is free for the next.
const choose = (cfg, name) => {
  const input = document.getElementById(name + "-find_input");
  const value = cfg.ext.params[0].value;
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
    label.textContent = input.value;
    item.append(box, label);
    document.querySelector("#" + name + "-chosen ul").append(item);
  }
  document.getElementById(id).checked = true;
  input.value = "";
  document.getElementById(name + "-find_hinput").value = "";
  return false;
};

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
