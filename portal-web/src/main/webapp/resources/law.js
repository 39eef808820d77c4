// Counts provisions, and the text that belongs to none, while a law text is edited.
(() => {
  const area = document.getElementById('notation');
  const line = document.getElementById('notation-count');
  const tradition = document.getElementById('tradition');
  if (!area || !line || !tradition) return;
  const marks = Object.fromEntries(line.dataset.marks.split(';').map(m => m.split(':')).map(([name, ...words]) => [name, words]));
  const count = () => {
    const [provision, other] = marks[tradition.value] || ['', ''];
    let provisions = 0, unassigned = 0, open = true;
    for (const row of area.value.split('\n')) {
      const mark = /^@~? (.*)/.exec(row);
      if (mark) {
        const label = mark[1].trim().toLowerCase();
        open = label === other;
        if (label.startsWith(provision + ' ')) provisions++;
      } else if (open) {
        unassigned += row.trim().length;
      }
    }
    line.textContent = line.dataset.words.replace('{p}', provisions).replace('{u}', unassigned);
  };
  let waiting;
  area.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(count, 200); });
  tradition.addEventListener('change', count);
  count();
})();
