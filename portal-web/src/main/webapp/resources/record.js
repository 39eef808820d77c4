// Copies the address of a record and prints it. Both need a script, so without one neither is offered.
for (const button of document.querySelectorAll('[data-copy], [data-print]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (!('copy' in button.dataset)) {
      window.print();
      return;
    }
    await navigator.clipboard.writeText(location.origin + location.pathname);
    const told = document.createElement('span');
    told.setAttribute('role', 'status');
    button.after(told);
    told.textContent = button.dataset.copy;
    setTimeout(() => told.remove(), 4000);
  });
}
