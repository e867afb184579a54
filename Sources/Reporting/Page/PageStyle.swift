/// How pages look. Parties have colours of their own that say nothing of verdicts; a verdict always has a sign and its word
/// as well. All pairs of text and ground have a contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3), in light and in dark.
enum PageStyle {
    static let css = """
        :root{color-scheme:light dark;
        --paper:#fcfbf9;--card:#ffffff;--ink:#1d2126;--soft:#565d66;--line:#dcd8d0;--wash:#f3f0ea;--link:#1f4f8f;
        --violated:#a8380b;--unknown:#6d5a00;--pending:#1f5fa3;--kept:#1f6b45;--notinforce:#5f6670;
        --p0:#6a4fb0;--p1:#0f7480;--p2:#8a5a2b;--p3:#95407f;--p4:#4c6b1f;--p5:#4a5f8f;--none:#6b7078;
        --sea:#eaf0f3;--land:#f8f5ee;--unit:#ddd6c8;--coast:#a9a294}
        @media (prefers-color-scheme:dark){:root{
        --paper:#14171a;--card:#1b1f24;--ink:#e8e6e1;--soft:#a9b0b8;--line:#353b42;--wash:#20252b;--link:#9cc3f5;
        --violated:#f29a6f;--unknown:#d9c25e;--pending:#8dbdf2;--kept:#7fcfa3;--notinforce:#a7aeb7;
        --p0:#b7a4ee;--p1:#6cc7d3;--p2:#d6a878;--p3:#e29bd0;--p4:#b1cf7e;--p5:#a5b8e6;--none:#a9b0b8;
        --sea:#171d22;--land:#242a2f;--unit:#343b42;--coast:#59626b}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
        @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        body{margin:0;background:var(--paper);color:var(--ink);
        font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
        overflow-wrap:break-word}
        h1,h2{font-family:Charter,"Bitstream Charter","Iowan Old Style","Noto Serif",Georgia,Cambria,serif;font-weight:600;
        line-height:1.2;letter-spacing:-.005em}
        h1{font-size:clamp(1.9rem,1.2rem + 2.6vw,2.9rem);margin:.35em 0 .2em}
        h2{font-size:clamp(1.4rem,1.15rem + 1vw,1.8rem);margin:0 0 .6rem}
        h3{font-size:1.08rem;line-height:1.35;margin:2rem 0 .5rem;font-weight:650}
        h4{font-size:.95rem;margin:1.2rem 0 .3rem;font-weight:650}
        p{margin:.5rem 0;max-width:44rem}
        a{color:var(--link);text-underline-offset:.15em}
        a:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible,
        [tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
        header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:2rem}
        section{padding:2.2rem 0 1rem;border-top:1px solid var(--line);margin-top:1.6rem}
        .lede{font-size:1.06rem;color:var(--soft);margin-top:0}
        .banner{display:inline-block;border:1.5px solid var(--ink);padding:.15rem .7rem;font-weight:650;font-size:.9rem;
        letter-spacing:.02em;margin:0;border-radius:3px}
        .soft,.meta{color:var(--soft)}.meta{font-size:.9rem}
        .small{font-size:.9rem}
        nav ol{columns:3 9.5rem;column-gap:2rem;list-style:none;margin:.8rem 0 0;padding:0;font-size:.93rem}
        nav li{break-inside:avoid;padding:.12rem 0}
        .skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem}
        dl.facts{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.45rem 1.2rem;margin:.8rem 0;max-width:60rem}
        dl.facts dt{color:var(--soft)}dl.facts dd{margin:0}
        .plain p{font-size:1.06rem;max-width:48rem;margin:.7rem 0}
        .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,25rem),1fr));gap:1.4rem 2rem;align-items:start}
        figure{margin:1rem 0}.sides>figure{margin:0}.sides>figure:only-child{max-width:46rem}.maps{grid-template-columns:repeat(auto-fit,minmax(min(100%,31rem),1fr))}figure>h3{margin-top:0}figcaption{font-size:.92rem;color:var(--soft);margin-top:.4rem;max-width:48rem}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
        caption{text-align:left;font-weight:650;padding:.2rem 0 .5rem}
        caption small{display:block;font-weight:400;color:var(--soft);font-size:.9rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;border-bottom:1px solid var(--line)}
        thead th{border-bottom:1.5px solid var(--soft);font-weight:650;vertical-align:bottom}
        tbody th{font-weight:500}
        td.n,th.n{text-align:right}
        table.tallies th:first-child{width:46%}
        .verdict{white-space:nowrap;font-weight:600;font-size:.93em}
        .verdict.violated{color:var(--violated)}.verdict.unknown{color:var(--unknown)}.verdict.pending{color:var(--pending)}
        .verdict.kept{color:var(--kept)}.verdict.notinforce,.verdict.none{color:var(--notinforce);font-weight:500}
        .party{white-space:nowrap;font-weight:600}
        .party::before{content:"";display:inline-block;border:.31em solid var(--none);margin-right:.4em}
        .c0::before{border-color:var(--p0)}.c1::before{border-color:var(--p1)}.c2::before{border-color:var(--p2)}
        .c3::before{border-color:var(--p3)}.c4::before{border-color:var(--p4)}.c5::before{border-color:var(--p5)}
        .cell{list-style:none;margin:0;padding:0;font-size:.93em}
        .cell li{white-space:nowrap;padding:.03rem 0}
        .cell li:first-child{font-size:1.02em}
        .cell b{display:inline-block;min-width:2.2ch;text-align:right;margin-right:.3ch}
        .cell .zero .verdict{color:var(--soft);font-weight:400}
        .told{color:var(--ink)}
        .brief,.onpaper{display:none}
        caption.hear{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .own{background:var(--wash)}
        .own th,.own td{box-shadow:inset 3px 0 0 transparent}
        .arith{font-variant-numeric:tabular-nums;font-size:.93rem;margin:.2rem 0 1rem;padding-left:1.1rem}
        .note{background:var(--wash);padding:.8rem 1rem;border-radius:4px;max-width:48rem;margin:1rem 0}
        .note p:first-child{margin-top:0}.note p:last-child{margin-bottom:0}
        blockquote{margin:.6rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--line);
        font-family:Charter,"Bitstream Charter","Noto Serif",Georgia,Cambria,serif}
        .formal{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86rem;
        background:var(--wash);padding:.6rem .8rem;border-radius:4px;overflow-wrap:anywhere;margin:.5rem 0;white-space:pre-wrap}
        .formal .where{color:var(--soft)}
        details{border-bottom:1px solid var(--line)}
        details>summary{cursor:pointer;padding:.55rem .2rem;list-style-position:outside;margin-left:1.1rem}
        details.week{border:0;margin:.6rem 0}
        details.week>summary{font-weight:650;font-size:1.05rem;border-bottom:1.5px solid var(--soft)}
        details.incident>summary{display:grid;grid-template-columns:1fr auto;gap:.1rem 1.2rem;margin-left:0}
        details.incident>summary::before{content:"▸";position:absolute;margin-left:-1rem;color:var(--soft)}
        details.incident[open]>summary::before{content:"▾"}
        details.incident{margin-left:1.1rem}
        details.incident>summary .what{font-weight:600}
        details.incident>summary .when{grid-column:1;font-size:.88rem;color:var(--soft);font-weight:400}
        details.incident>summary .says{grid-column:2;grid-row:1/span 2;text-align:right;font-size:.9rem}
        details.incident>summary .says>span{display:block;white-space:nowrap}
        .body{padding:.2rem .2rem 1.4rem}
        .camps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem 1.6rem;margin:.6rem 0}
        .camp{border-top:3px solid var(--none);padding-top:.4rem}
        .camp.c0{border-color:var(--p0)}.camp.c1{border-color:var(--p1)}.camp.c2{border-color:var(--p2)}
        .camp.c3{border-color:var(--p3)}.camp.c4{border-color:var(--p4)}.camp.c5{border-color:var(--p5)}
        .camp.c0::before,.camp.c1::before,.camp.c2::before,.camp.c3::before,.camp.c4::before,.camp.c5::before{content:none}
        .body h3{font-size:.95rem;margin:1.2rem 0 .3rem}.camp h3{margin:.1rem 0 .4rem}
        .claim{margin:0 0 .9rem;font-size:.93rem;line-height:1.5}
        .claim p{margin:.1rem 0}
        .tag{display:inline-block;border:1px solid var(--line);border-radius:3px;padding:0 .4em;font-size:.82rem;color:var(--soft)}
        .settle{margin:.3rem 0;padding-left:1.1rem}
        .filter{display:flex;flex-wrap:wrap;gap:.8rem 1.4rem;align-items:end;margin:1rem 0;font-size:.93rem}
        .filter label{display:grid;gap:.2rem;color:var(--soft)}
        .filter input,.filter select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);
        border-radius:4px;padding:.35rem .5rem;max-width:100%}
        .filter button{font:inherit;color:var(--ink);background:var(--wash);border:1px solid var(--soft);border-radius:4px;
        padding:.35rem .8rem;cursor:pointer}
        .hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.8rem;overflow-wrap:anywhere}
        footer{color:var(--soft);font-size:.9rem;padding:2rem 1.25rem 4rem}
        svg{display:block;width:100%;height:auto;overflow:hidden}
        svg.hidden{position:absolute;width:0;height:0}
        svg text{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;fill:var(--ink)}
        .wide,.mapwide{display:block}.narrow,.mapnarrow{display:none}
        .axis{font-size:12px;fill:var(--soft)!important}.label{font-size:14px;font-weight:600}
        .grid{stroke:var(--line);stroke-width:1}.track{fill:var(--wash)}
        .force{fill:var(--ink);fill-opacity:.82}.force.perhaps{fill:var(--ink);fill-opacity:.18;stroke:var(--ink);stroke-dasharray:4 3}
        .inbar{font-size:12px;font-weight:600;fill:var(--paper)!important}
        .edge{stroke:var(--ink);stroke-width:1.5}.now{stroke:var(--link);stroke-width:1.5;stroke-dasharray:2 3}
        .day{fill:var(--soft);fill-opacity:.55}
        svg.map{border:1px solid var(--line);border-radius:4px}
        .blank{fill:var(--wash)}.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--coast);stroke-width:.9}
        .unit{fill:none;stroke:var(--unit);stroke-width:.7}.net{stroke:var(--soft);stroke-opacity:.16;stroke-width:.6}
        .country{font-size:12px;letter-spacing:.14em;fill:var(--soft)!important;fill-opacity:.75}
        .degree{font-size:12px;fill:var(--soft)!important}.scale{fill:none;stroke:var(--soft);stroke-width:1.2}
        .zone{fill:none;stroke:var(--ink);stroke-width:1.1;stroke-dasharray:6 3}.zonename{font-size:12px;font-style:italic}
        .spot{fill-opacity:.07;stroke-width:1.2;stroke-opacity:.75}
        .spot.violated{fill:var(--violated);stroke:var(--violated);fill-opacity:.14;stroke-width:1.8}
        .spot.unknown{fill:var(--unknown);stroke:var(--unknown);stroke-dasharray:4 2.5}
        .spot.pending{fill:var(--pending);stroke:var(--pending);stroke-dasharray:8 2 2 2}
        .spot.kept{fill:var(--kept);stroke:var(--kept)}
        .spot.notinforce,.spot.untouched{fill:none;stroke:var(--notinforce);stroke-dasharray:1.5 2.5}
        .sign{stroke-width:1.4;stroke:var(--card)}
        .sign.violated{fill:var(--violated)}.sign.unknown{fill:var(--card);stroke:var(--unknown);stroke-width:1.8}
        .sign.pending{fill:var(--pending)}.sign.kept{fill:var(--kept)}
        .sign.notinforce,.sign.untouched{fill:none;stroke:var(--notinforce);stroke-width:2}
        text.many{font-size:12px;font-weight:700;paint-order:stroke;stroke:var(--land);stroke-width:3px}
        .signs{pointer-events:none}.mapnarrow .country,.mapnarrow .degree,.mapnarrow text.many{font-size:13px}
        a:hover .spot{stroke-width:2.6;stroke-opacity:1}
        .legend{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;margin:.5rem 0;padding:0;font-size:.9rem}
        .legend svg{display:inline-block;width:1.15em;height:1.15em;vertical-align:-.2em;margin-right:.35em}
        .join{margin:1rem 0 1.6rem}.join td:last-child{white-space:nowrap}
        @media screen and (max-width:34rem){.mapwide{display:none}.mapnarrow{display:block}}
        @media screen and (max-width:46rem){
        body{font-size:1rem}
        .wide{display:none}.narrow{display:block}
        dl.facts{grid-template-columns:1fr;gap:.1rem}dl.facts dd{margin-bottom:.6rem}
        section{padding-top:1.6rem}
        table.stack thead{position:absolute;left:-999rem}
        table.stack tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
        table.stack td,table.stack th,table.tallies th:first-child{width:auto}
        table.stack td,table.stack th{display:block;border:0;padding:.12rem 0;text-align:left}
        table.stack td[data-label]::before,table.stack th[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
        details.incident>summary{grid-template-columns:1fr}
        details.incident>summary .says{grid-column:1;grid-row:auto;text-align:left}
        .cell li{white-space:normal}
        th,td{padding-right:.5rem}}
        @page{margin:15mm}
        @media print{
        :root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#f4f4f4;--link:#000;
        --violated:#8f2f09;--unknown:#5c4c00;--pending:#1a5089;--kept:#1a5a3a;--notinforce:#4a5058;
        --p0:#6a4fb0;--p1:#0f7480;--p2:#8a5a2b;--p3:#95407f;--p4:#4c6b1f;--p5:#4a5f8f;--none:#6b7078;
        --sea:#eaf0f3;--land:#f8f5ee;--unit:#ddd6c8;--coast:#a9a294}
        html{font-size:9pt}body{font-size:1rem;line-height:1.35}h1{font-size:20pt}h2{font-size:13pt}h3{font-size:10pt;margin-top:.9rem}
        header,main,footer{max-width:none;padding:0}header{padding-top:0}footer{padding:.6rem 0 0}
        .filter,.skip,nav{display:none!important}
        p,.plain p,dl.facts,figcaption,.note{max-width:none}.plain p{font-size:1em}.lede{font-size:1em}
        section{padding:.6rem 0 0;margin-top:.8rem}
        th,td{padding:.2rem .6rem .2rem 0}
        h2,h3,h4,h2+p,summary,caption{break-after:avoid}h2,h3,h4,.sides>.scroll,.formal,figure{break-inside:avoid}.maplist,.moretotals>.body{display:none}
        thead{display:table-header-group}tr,.claim,.note,.brief p,.legend{break-inside:avoid}
        .scroll{overflow:visible}table.tallies{table-layout:fixed}table.tallies th.n{width:16%}
        p{orphans:2;widows:2}
        .maps{grid-template-columns:1fr 1fr;gap:.6rem 1rem}
        .maps text,svg.hidden text{font-size:15px!important}svg.hidden .degree{display:none}
        .onpaper{display:block}
        details:not([open])::details-content{content-visibility:visible;display:block;height:auto}
        details>summary{list-style:none;margin-left:0;padding:.25rem 0}
        details.week{columns:2;column-gap:8mm;margin:.3rem 0 .6rem}details.week>summary{column-span:all}
        details.incident{margin:0;padding:.15rem 0;break-inside:avoid}
        details.incident>summary{display:block;padding:.1rem 0}details.incident[open]>summary::before{content:none}
        details.incident>summary>span{display:block;text-align:left}
        details.incident>summary .says{text-align:left}details.incident>summary .says>span{display:inline;margin-right:.8em}
        details.incident>.body{display:none}
        .brief{display:block;font-size:.92em}.brief p{margin:.05rem 0}
        .body{padding-bottom:.4rem}
        a{text-decoration:none}}
        """

    /// Filters the incidents; without it the page is complete.
    static let script = """
        (function(){
        var form=document.getElementById("filter");if(!form)return;
        var rows=[].slice.call(document.querySelectorAll("details.incident"));
        var weeks=[].slice.call(document.querySelectorAll("details.week"));
        var told=document.getElementById("filter-told");
        form.hidden=false;
        function apply(){
        var text=form.elements.text.value.trim().toLowerCase(),verdict=form.elements.verdict.value,n=0;
        rows.forEach(function(row){
        var ok=(!text||row.textContent.toLowerCase().indexOf(text)>=0)&&
        (!verdict||(" "+row.getAttribute("data-says")+" ").indexOf(" "+verdict+" ")>=0);
        row.hidden=!ok;if(ok)n++;});
        weeks.forEach(function(week){
        week.hidden=!week.querySelector("details.incident:not([hidden])");
        if(text||verdict)week.open=true;});
        told.textContent=n+" of "+rows.length+" shown";}
        form.addEventListener("input",apply);
        form.addEventListener("reset",function(){setTimeout(apply,0);});
        form.addEventListener("submit",function(e){e.preventDefault();});
        function reach(){var id=location.hash.slice(1),row=id&&document.getElementById(id);
        if(row&&row.tagName==="DETAILS"){row.open=true;if(row.parentNode.closest){
        var week=row.parentNode.closest("details");if(week)week.open=true;}row.scrollIntoView();}}
        addEventListener("hashchange",reach);reach();
        var shut=[];
        addEventListener("beforeprint",function(){shut=[].slice.call(document.querySelectorAll("details:not([open])"));
        shut.forEach(function(d){d.open=true;});});
        addEventListener("afterprint",function(){shut.forEach(function(d){d.open=false;});});
        })();
        """
}
