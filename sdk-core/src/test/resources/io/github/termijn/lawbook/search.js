const sought = document.getElementById("sought");
const found = document.getElementById("found");
const count = document.getElementById("count");
const plain = text => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const texts = rules.map(([title, , text]) => [plain(title), plain(text)]);
function show() {
  const words = plain(sought.value).split(/\s+/).filter(word => word);
  const hits = [];
  if (words.length) {
    texts.forEach(([title, text], i) => {
      if (words.every(word => title.includes(word) || text.includes(word))) {
        hits.push([words.filter(word => title.includes(word)).length, i]);
      }
    });
  }
  hits.sort((one, other) => other[0] - one[0] || one[1] - other[1]);
  found.replaceChildren(...hits.map(([, i]) => {
    const link = document.createElement("a");
    link.href = rules[i][1];
    link.textContent = rules[i][0];
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  count.textContent = !words.length ? "" : hits.length ? hits.length + " " + some : none;
}
sought.addEventListener("input", show);
document.getElementById("search").addEventListener("submit", event => event.preventDefault());
show();
