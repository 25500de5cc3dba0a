'use strict';
(() => {
  const body = document.querySelector('tbody');
  const rows = [...body.rows];
  const headers = [...document.querySelectorAll('th')];
  const find = document.getElementById('by-id');
  const status = document.getElementById('by-status');
  const signal = document.getElementById('by-signal');
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const signals = row => [...row.querySelectorAll('.signals li')].map(item => item.textContent);

  const filter = () => {
    for (const row of rows) {
      row.hidden = !(key(row, 0).toLowerCase().includes(find.value.trim().toLowerCase())
          && (!status.value || row.dataset.status === status.value)
          && (!signal.value || signals(row).includes(signal.value)));
    }
    document.getElementById('shown').textContent = rows.filter(row => !row.hidden).length;
  };

  const sort = column => {
    const header = headers[column];
    const descending = header.getAttribute('aria-sort') === 'ascending';
    headers.forEach(each => each.setAttribute('aria-sort', 'none'));
    header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const sorted = rows.slice().sort((one, other) =>
        key(one, column).localeCompare(key(other, column), document.documentElement.lang, {numeric: true}));
    body.append(...(descending ? sorted.reverse() : sorted));
  };

  headers.forEach((header, column) => header.firstElementChild.addEventListener('click', () => sort(column)));
  [find, status, signal].forEach(control => control.addEventListener('input', filter));
  filter();
})();
