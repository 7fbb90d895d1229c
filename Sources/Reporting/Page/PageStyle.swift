/// The look of `report.html`: system fonts, light and dark as the reader's system has it, narrow and wide, on paper.
///
/// Words have a contrast of 4.5 to 1 or more against what they stand on (WCAG 2.2, 1.4.3). Verdicts are told by a sign and a word, never
/// by colour alone.
enum PageStyle {
    static let css = colours + text + cards + tables + print

    private static let colours = #"""
        :root{color-scheme:light dark;--page:#f6f7f9;--panel:#fff;--ink:#1b2026;--quiet:#566170;--line:#d9dee4;--soft:#eef1f4;--link:#005a8f;
        --kept:#00704f;--missed:#b03a00;--open:#7a5800}
        @media (prefers-color-scheme:dark){:root{--page:#14171b;--panel:#1c2127;--ink:#e6e9ed;--quiet:#a5afba;--line:#363e48;--soft:#252b33;
        --link:#6cc0f0;--kept:#3ecf9c;--missed:#ff9a66;--open:#ecc04f}}

        """#

    private static let text = #"""
        *{box-sizing:border-box}
        html{font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei",
        "Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",sans-serif;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:break-word}
        .wide{max-width:76rem;margin:0 auto;padding:0 1.25rem}
        a{color:var(--link)} a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,.scroll:focus-visible,
        summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        .skip{position:absolute;left:-999rem} .skip:focus{left:1rem;top:1rem;background:var(--panel);padding:.5rem 1rem;z-index:9}
        header{background:var(--panel);border-bottom:1px solid var(--line);padding:2rem 0 1.25rem}
        .kind{margin:0;color:var(--quiet);font-size:.9rem;letter-spacing:.02em}
        h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.25rem);line-height:1.25;margin:.2rem 0 .5rem}
        h2{font-size:1.35rem;margin:0 0 1rem;line-height:1.3} h3{font-size:1.05rem;margin:1.6rem 0 .5rem;line-height:1.35}
        .question{font-size:1.1rem;margin:.25rem 0 1rem;max-width:60rem}
        .facts{display:flex;flex-wrap:wrap;gap:.35rem 2rem;margin:0;font-size:.93rem}
        .facts div{display:flex;gap:.5rem;min-width:0} .facts dt{color:var(--quiet);flex:none} .facts dd{margin:0;min-width:0;
        overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
        dl.column{display:block} dl.column div{margin:.2rem 0}
        nav{border-bottom:1px solid var(--line);background:var(--panel)}
        nav ul{list-style:none;margin:0;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;font-size:.93rem}
        nav a{text-decoration:none;display:inline-block;padding:.2rem 0} nav a:hover{text-decoration:underline}
        main section{background:var(--panel);border:1px solid var(--line);border-radius:.6rem;padding:1.5rem;margin:1.25rem 0;min-width:0}
        p{margin:.5rem 0;max-width:68rem} section>ul{padding-left:1.2rem;margin:.5rem 0} .note{color:var(--quiet);font-size:.9rem}
        pre{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;
        font:.9rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"WenQuanYi Micro Hei Mono",monospace;margin:.5rem 0}
        .answer{font-size:1.1rem;margin:0 0 1rem} .warnings{border-left:.3rem solid var(--open)}
        footer{color:var(--quiet);font-size:.88rem;padding:.5rem 0 2rem}
        @media (max-width:600px){.wide{padding:0 .75rem} main section{padding:1rem .8rem} header{padding:1.25rem 0 1rem}}

        """#

    private static let cards = #"""
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15.5rem,100%),1fr));gap:.9rem}
        .card{border:1px solid var(--line);border-top:.25rem solid var(--line);border-radius:.5rem;padding:.8rem 1rem;min-width:0}
        .card.kept{border-top-color:var(--kept)} .card.missed{border-top-color:var(--missed)} .card.open{border-top-color:var(--open)}
        .card h3{margin:0;font-size:.95rem;font-weight:600}
        .card .label{color:var(--quiet);font-size:.85rem;margin:.5rem 0 -.2rem}
        .card .value{font-size:1.55rem;line-height:1.3;margin:.15rem 0;font-variant-numeric:tabular-nums}
        .card .half{font-size:.95rem;color:var(--quiet);white-space:nowrap}
        .card .promise{margin:.1rem 0;font-size:.93rem} .card .note{font-size:.83rem;margin:.3rem 0 0;line-height:1.4}
        .verdict{font-weight:600} .verdict.kept{color:var(--kept)} .verdict.missed{color:var(--missed)} .verdict.open{color:var(--open)}
        figure{margin:0 0 2rem;min-width:0} figure:last-child{margin-bottom:0} figcaption h3{margin-top:0}
        .plot{overflow-x:auto;overflow-y:hidden;min-height:1px;width:100%} .plot .vega-embed{display:block;padding-right:0!important}
        .plot svg.marks{display:block;max-width:none}
        .vega-embed summary{background:var(--panel)!important;border-color:var(--line)!important;color:var(--quiet)!important}
        .vega-embed .vega-actions{background:var(--panel)!important;border-color:var(--line)!important}
        .vega-embed .vega-actions a{color:var(--ink)!important} .vega-embed .vega-actions a:hover{background:var(--soft)!important}

        """#

    private static let tables = #"""
        .scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;max-width:100%} .tall{max-height:34rem;overflow-y:auto}
        table{border-collapse:separate;border-spacing:0;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
        th,td{padding:.38rem .7rem;text-align:right;border-bottom:1px solid var(--line);vertical-align:top} tr:last-child td{border-bottom:0}
        th.left,td.left{text-align:left} td.left{overflow-wrap:break-word;min-width:5rem;max-width:34rem}
        td.left.short{white-space:nowrap} td.left.long{min-width:14rem} td:not(.left){white-space:nowrap}
        thead th{background:var(--soft);font-weight:600;position:sticky;top:0;white-space:nowrap;z-index:1}
        th button{all:unset;cursor:pointer;font-weight:600;display:inline-block} th button:focus-visible{outline:3px solid var(--link)}
        th button::after{content:"↕";color:var(--quiet);opacity:.55;padding-left:.3em;font-weight:400}
        th[aria-sort=ascending] button::after{content:"↑";opacity:1} th[aria-sort=descending] button::after{content:"↓";opacity:1}
        tbody tr:hover td{background:var(--soft)}
        .tools{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:.5rem 0;font-size:.9rem}
        .tools label{display:inline-flex;gap:.4rem;align-items:center}
        [hidden]{display:none!important}
        .tools button,.tools select,.tools input,.more{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--quiet);
        border-radius:.35rem;padding:.3rem .6rem;max-width:100%;min-height:2.1rem} .tools button,.more{cursor:pointer}
        .tools button:hover,.more:hover{background:var(--soft)} .tools output{color:var(--quiet)} .more{margin-top:.6rem;font-size:.9rem}
        .tools select{max-width:13rem}

        """#

    private static let print = #"""
        @media print{:root{color-scheme:light;--page:#fff;--panel:#fff;--ink:#000;--quiet:#444;--line:#bbb;--soft:#f2f2f2;--link:#000;
        --kept:#00573d;--missed:#8f2f00;--open:#5c4200} html{font-size:11px} nav,.tools,.more,.skip,.vega-embed details{display:none!important}
        main section{border:0;padding:0;margin:1rem 0} .card,figure,tr{break-inside:avoid} h2,h3{break-after:avoid} .tall{max-height:none}
        .scroll,.plot{overflow:visible} thead th{position:static} .plot svg text{fill:#222!important} .plot svg{max-width:100%!important;height:auto}}
        """#
}
