/// What `report.html` does by itself: tables that sort, filter and download, charts that follow the reader's light or dark and the width.
///
/// Plain JavaScript of the year 2022, in the page and nowhere else. It builds the page by `textContent` alone, so that no text of a scenario can
/// become anything but text.
enum PageScript {
    static let code = "\"use strict\";(()=>{\n" + common + tables + data + charts + "})();\n"

    private static let common = #"""
        const words = JSON.parse(document.getElementById("words").textContent);
        const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
        const fill = (text, ...values) => values.reduce((done, value) => done.replace("{}", () => value), text);

        // CSV as the program writes it (RFC 4180), with the mark by which spreadsheets know UTF-8. A text that a spreadsheet would take
        // for a formula gets an apostrophe before it; numbers do not.
        const isNumber = /^[+\-−]?[\d.,]+(e[+-]?\d+)?\s?[^\s\d|!()=@+*/-]{0,8}(\s±\s[\d.,]+\s?[^\s\d|!()=@+*/-]{0,8})?$/;
        const guarded = text => /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !isNumber.test(text) ? "'" + text : text;
        const quoted = text => /[",\r\n]|^ | $/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
        const csv = rows => rows.map(row => row.map(cell => quoted(guarded(cell))).join(",") + "\r\n").join("");
        function save(name, rows) {
          const link = document.createElement("a");
          link.href = URL.createObjectURL(new Blob(["\ufeff" + csv(rows)], { type: "text/csv;charset=utf-8" }));
          link.download = name;
          document.body.append(link);
          link.click();
          link.remove();
          setTimeout(() => URL.revokeObjectURL(link.href), 60000);
        }

        // What a shown text is sorted by: its number, times in seconds whatever their unit; NaN for words.
        const seconds = { s: 1, "秒": 1, min: 60, "分钟": 60, h: 3600, "小时": 3600 };
        function amount(text) {
          const found = /^[≥≤<>~\s]*([+\-−]?)([\d,]*\.?\d+(?:e[+-]?\d+)?)\s*(%|[a-z]+|[\u4e00-\u9fff]+)?\s*(±.*)?$/.exec(text.trim());
          if (!found) return NaN;
          const value = Number(found[2].replaceAll(",", "")) * (seconds[found[3]] ?? 1);
          return found[1] === "" || found[1] === "+" ? value : -value;
        }
        const isEmpty = text => text === "" || text === "–";
        function sorted(rows, text, isDown) {
          const filled = rows.filter(row => !isEmpty(text(row)));
          const keys = new Map(filled.map(row => [row, amount(text(row))]));
          const areNumbers = filled.every(row => !Number.isNaN(keys.get(row)));
          const compare = areNumbers ? (a, b) => keys.get(a) - keys.get(b) : (a, b) => order.compare(text(a), text(b));
          filled.sort((a, b) => isDown ? compare(b, a) : compare(a, b));
          return filled.concat(rows.filter(row => isEmpty(text(row))));
        }
        function sortable(table, apply) {
          const heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = head.textContent;
            button.title = head.title || words.sorts;
            head.replaceChildren(button);
            button.addEventListener("click", () => {
              const isDown = head.getAttribute("aria-sort") === "ascending";
              heads.forEach(other => other.removeAttribute("aria-sort"));
              head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
              apply(column, isDown);
            });
          });
        }

        """#

    private static let tables = #"""
        for (const table of document.querySelectorAll("table.small")) {
          const body = table.tBodies[0];
          sortable(table, (column, isDown) =>
            body.append(...sorted([...body.rows], row => row.cells[column].textContent, isDown)));
          const tools = document.getElementById(table.id + "-tools");
          tools.hidden = false;
          tools.querySelector(".download").addEventListener("click", () =>
            save(table.id + ".csv", [...table.rows].map(row => [...row.cells].map(cell => cell.textContent))));
        }

        """#

    private static let data = #"""
        const page = 100;
        for (const part of document.querySelectorAll(".data")) {
          const source = part.querySelector("script");
          if (!source) continue;
          const { columns, numbers, rows } = JSON.parse(source.textContent);
          const areNumbers = columns.map((_, column) => numbers.includes(column));
          const [table, tools, more] = [part.querySelector("table"), part.querySelector(".tools"), part.querySelector(".more")];
          const [box, output] = [tools.querySelector("input"), tools.querySelector("output")];
          let [all, found, shown] = [rows, rows, 0];
          const widest = columns.map((_, column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
          const short = text => text.length > 8 && !Number.isNaN(Number(text)) ? String(Number(Number(text).toPrecision(6))) : text;
          function show(count) {
            shown = Math.min(count, found.length);
            table.tBodies[0].replaceChildren(...found.slice(0, shown).map(row => {
              const line = document.createElement("tr");
              row.forEach((text, column) => {
                const cell = line.insertCell();
                cell.textContent = areNumbers[column] ? short(text) : text;
                if (!areNumbers[column]) cell.className = widest[column] > 24 ? "left" : "left short";
                else if (cell.textContent !== text) cell.title = text;
              });
              return line;
            }));
            output.textContent = fill(words.count, shown.toLocaleString("en"), found.length.toLocaleString("en"), rows.length.toLocaleString("en"));
            more.hidden = shown === found.length;
          }
          const choices = [];
          function match() {
            const parts = box.value.toLowerCase().split(/\s+/).filter(part => part);
            found = all.filter(row => choices.every(({ column, select }) => select.value === "" || row[column] === select.value.slice(1))
              && parts.every(part => row.some(cell => cell.toLowerCase().includes(part))));
            show(page);
          }
          columns.forEach((name, column) => {
            if (areNumbers[column] || rows.length <= 20) return;
            const values = [...new Set(rows.map(row => row[column]))];
            if (values.length < 2 || values.length > 120) return;
            const select = document.createElement("select");
            select.setAttribute("aria-label", name);
            select.add(new Option(fill(words.any, name), ""));
            // A value may be empty, which is not the same as any.
            for (const value of values.sort(order.compare)) select.add(new Option(value === "" ? "–" : value, "=" + value));
            select.addEventListener("change", match);
            choices.push({ column, select });
            tools.querySelector(".choices").append(select, " ");
          });
          sortable(table, (column, isDown) => {
            all = sorted(all, row => row[column], isDown);
            match();
          });
          box.addEventListener("input", match);
          box.parentElement.hidden = rows.length <= 20;
          more.addEventListener("click", () => show(shown + 5 * page));
          tools.querySelector(".download").addEventListener("click", () => save(part.dataset.file, [columns, ...found]));
          tools.hidden = false;
          show(page);
        }

        """#
}
