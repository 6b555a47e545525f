/** Style of the index page; it stands inside the page, which must open from any folder without a network. */
export const INDEX_STYLE = `
:root{color-scheme:light;--ink:#16202e;--ink-2:#4a5667;--line:#d3d9e2;--tint:#eef2f7;--accent:#1c4a8c;--warn:#7a4b00;--bad:#9b1c1c}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#f5f7f9;font:14px/1.5 "Segoe UI","Be Vietnam Pro",Arial,sans-serif}
main,header>div{max-width:1180px;margin:0 auto;padding:0 20px}
header{background:#fff;border-bottom:1px solid var(--line);padding:18px 0}
h1{margin:0;font-size:22px;line-height:1.45}
h2{margin:28px 0 8px;font-size:17px;line-height:1.45}
p{margin:4px 0}
.meta{color:var(--ink-2)}
.stamp{display:inline-block;margin:8px 0 0;padding:2px 12px;border:1.5px solid var(--bad);color:var(--bad);font-weight:700;letter-spacing:.06em}
.rates{display:flex;flex-wrap:wrap;gap:12px;margin:18px 0 0}
.rate{background:#fff;border:1px solid var(--line);border-radius:8px;padding:10px 16px;min-width:240px}
.rate b{display:block;font-size:24px;line-height:1.4;font-variant-numeric:tabular-nums}
.notes{margin:12px 0 0;padding:10px 16px 10px 34px;background:#fff;border:1px solid var(--line);border-left:4px solid var(--warn);border-radius:5px}
.find{display:block;width:100%;max-width:560px;margin:0 0 4px;padding:7px 10px;border:1px solid #7d8898;border-radius:5px;font:inherit}
label{display:block;margin:20px 0 4px;font-weight:600}
.scroll{overflow-x:auto;background:#fff;border:1px solid var(--line);border-radius:8px}
table{width:100%;border-collapse:collapse}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--tint);font-weight:600}
tbody tr:last-child>*{border-bottom:0}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.c{white-space:nowrap}
.total td{font-weight:600;background:var(--tint)}
.files a{display:block}
a{color:var(--accent)}
a:focus-visible,input:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
footer{padding:24px 0 40px}
[hidden]{display:none}
@media print{body{background:#fff}.find,label,#found{display:none}}
`;

/** Search of the index page: hides the rows that do not hold all words typed, diacritics folded. */
export const INDEX_SCRIPT = `
(function(){
  var fold=function(t){return t.normalize('NFD').replace(/\\p{M}/gu,'').replace(/[\\u0111\\u0110]/g,'d').toLowerCase()};
  var rows=[].slice.call(document.querySelectorAll('tr[data-row]')).map(function(r){return{row:r,text:fold(r.textContent)}});
  var box=document.getElementById('find'),found=document.getElementById('found');
  var show=function(){
    var words=fold(box.value).split(/\\s+/).filter(Boolean),n=0;
    rows.forEach(function(x){var hit=words.every(function(w){return x.text.indexOf(w)>=0});x.row.hidden=!hit;if(hit)n++});
    found.textContent=found.getAttribute('data-words').replace('{shown}',n).replace('{total}',rows.length);
  };
  box.addEventListener('input',show);show();
})();
`;
