// How charts are drawn: by the library in the page, with its interpreter of expressions, so that nothing is ever compiled from text.

extension PageScript {
    static let charts = #"""
        const isDark = matchMedia("(prefers-color-scheme: dark)");
        const isPrinted = matchMedia("print");

        // The colours of a specification on a dark ground. Data keep what they say.
        const night = {
          white: "#1c2127", "#333333": "#d5dae0", "#555555": "#a5afba", "#E5E5E5": "#363e48", "#888888": "#7e8995", "#B0B0B0": "#7e8995",
          black: "#e6e9ed", "#000000": "#e6e9ed", "#0072B2": "#3a9bd9", "#D55E00": "#ff8a4c", "#444444": "#c3cad2", "#666666": "#a5afba", "#222222": "#e6e9ed",
        };
        function darkened(value, key) {
          if (key === "data") return value;
          if (typeof value === "string") return night[value] ?? value;
          if (Array.isArray(value)) return value.map(item => darkened(item, ""));
          if (value === null || typeof value !== "object") return value;
          return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, darkened(item, name)]));
        }

        // Widths of views in pixels: side by side they add up, one below the other the widest counts.
        const sum = widths => widths.reduce((all, width) => all + width, 0);
        function across(view) {
          if (view.hconcat) return sum(view.hconcat.map(across));
          const rows = [];
          const parts = view.concat ?? [], step = view.columns ?? parts.length;
          for (let first = 0; first < parts.length; first += step) rows.push(sum(parts.slice(first, first + step).map(across)));
          return Math.max(typeof view.width === "number" ? view.width : 0, ...rows, ...(view.vconcat ?? []).map(across),
            view.spec ? across(view.spec) : 0);
        }
        const columns = view => view.hconcat ? sum(view.hconcat.map(columns))
          : view.concat ? Math.min(view.columns ?? view.concat.length, view.concat.length) : Math.max(1, ...(view.vconcat ?? []).map(columns));
        function scaled(view, factor) {
          const copy = { ...view };
          if (typeof view.width === "number") copy.width = Math.floor(view.width * factor);
          for (const name of ["hconcat", "vconcat", "concat"]) if (view[name]) copy[name] = view[name].map(part => scaled(part, factor));
          if (view.spec) copy.spec = scaled(view.spec, factor);
          return copy;
        }
        // Panels that wrap stand below each other where there is no room for two.
        const wrapped = (spec, room) => spec.concat && spec.columns > 1 && room < 560 ? { ...spec, columns: 1 } : spec;

        const escaped = text => String(text).replace(/[&<>"']/g, sign => "&#" + sign.charCodeAt(0) + ";");
        const round = value => typeof value === "number" ? String(Number(value.toPrecision(5))) : String(value);
        function told(value) {
          if (value === null || typeof value !== "object") return escaped(value);
          const rows = Object.entries(value).filter(([name, item]) => Object.hasOwn(words.data, name) && item !== null && typeof item !== "object");
          return "<table><tbody>" + rows.map(([name, item]) =>
            '<tr><td class="key">' + escaped(words.data[name]) + '</td><td class="value">' + escaped(round(item)) + "</td></tr>").join("")
            + "</tbody></table>";
        }

        // The page has the title already, and draws version 5 of the language with a library of version 6.
        function dressed(spec) {
          const { title, $schema, ...rest } = spec;
          const old = rest.config ?? {};
          const ink = "#333333";
          const config = {
            ...old, background: "transparent", mark: { tooltip: { content: "data" } }, axis: { titleColor: ink, ...old.axis },
            title: { color: ink, ...old.title }, text: { fill: ink, ...old.text },
            header: { labelColor: ink, titleColor: ink, ...old.header }, legend: { labelColor: ink, titleColor: ink, ...old.legend },
          };
          return isDark.matches && !isPrinted.matches ? darkened({ ...rest, config }, "") : { ...rest, config };
        }
        async function embedded(plot, spec, name) {
          const theme = isDark.matches ? "dark" : "light";
          return vegaEmbed(plot, dressed(spec), {
            // Errors alone: advice on a specification is not for readers.
            mode: "vega-lite", renderer: "svg", ast: true, logLevel: 1, downloadFileName: name,
            actions: { export: true, source: false, compiled: false, editor: false },
            i18n: { CLICK_TO_VIEW_ACTIONS: words.menu, SVG_ACTION: words.svg, PNG_ACTION: words.png },
            tooltip: { theme, formatTooltip: told },
          });
        }
        const width = plot => Number(plot.querySelector("svg.marks").getAttribute("width"));
        async function draw(figure) {
          const plot = figure.querySelector(".plot");
          try {
            const room = plot.clientWidth;
            const spec = wrapped(JSON.parse(figure.querySelector("script").textContent), room);
            figure.drawnAt = room;
            figure.view?.finalize();
            figure.view = await embedded(plot, spec, figure.dataset.chart);
            // A few times at most: what axes and legends take is known once they are there.
            for (let step = 0; step < 3 && width(plot) > room; step++) {
              const now = across(figure.spec ?? spec);
              const least = columns(spec) > 1 ? columns(spec) * 170 : 200;
              const factor = Math.max(least, now - (width(plot) - room)) / across(spec);
              if (factor >= 1) break;
              figure.spec = scaled(spec, factor);
              figure.view.finalize();
              figure.view = await embedded(plot, figure.spec, figure.dataset.chart);
            }
            figure.spec = undefined;
            figure.dataset.drawn = "yes";
          } catch (error) {
            plot.textContent = fill(words.failed, error.message);
            figure.dataset.drawn = "no";
          }
        }
        const figures = [...document.querySelectorAll("figure[data-chart]")].filter(figure => figure.querySelector("script"));
        let last = Promise.resolve();
        const drawAll = chosen => { last = chosen.reduce((before, figure) => before.then(() => draw(figure)), last); };
        if (window.vegaEmbed) {
          drawAll(figures);
          isDark.addEventListener("change", () => drawAll(figures));
          let timer;
          addEventListener("resize", () => {
            clearTimeout(timer);
            timer = setTimeout(() => drawAll(figures.filter(figure =>
              Math.abs(figure.querySelector(".plot").clientWidth - figure.drawnAt) > 16)), 200);
          });
        }

        """#
}
