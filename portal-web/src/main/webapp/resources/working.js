/* What pages with tables of PrimeFaces add to them. */
"use strict";

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
