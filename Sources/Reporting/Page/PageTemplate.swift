/// The pages as Mustache templates. What comes from facts and accords goes through two braces, which escape it; three are
/// for drawings and for prose that this room has made itself.
enum PageTemplate {
    static let verdict = """
        <span class="verdict {{slug}}"><span aria-hidden="true">{{sign}}</span> {{word}}</span>
        """

    static let cell = """
        <ul class="cell">{{#lines}}<li{{#isZero}} class="zero"{{/isZero}}><span class="verdict {{slug}}"><b>{{number}}</b> \
        <span aria-hidden="true">{{sign}}</span> {{word}}</span></li>{{/lines}}</ul>
        """

    static let tallies = """
        <div class="scroll"><table class="stack tallies" aria-label="{{camp}}: totals as stated"><thead><tr><th scope="col">Period</th><th scope="col" class="n">Total</th><th scope="col">Of what</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{period}}{{#origin}}<br><span class="soft small">{{origin}}</span>{{/origin}}</th>\
        <td class="n" data-label="Total"><strong>{{total}}</strong></td><td data-label="Of what">{{unit}}\
        {{#parts}}<br><span class="soft small">{{parts}}</span>{{/parts}}{{#note}}<br><span class="soft small">{{note}}</span>{{/note}}</td></tr>{{/rows}}</tbody></table></div>
        """

    static let incident = """
        <details class="incident" id="{{id}}" data-says="{{slugs}}">
        <summary><span class="what">{{title}}</span>
        <span class="when"><span class="told">{{told}}</span> · {{when}} · {{name}}</span>
        <span class="says">{{#short}}<span>{{reading}} <span class="verdict {{slug}}">\
        <span aria-hidden="true">{{sign}}</span> {{word}}</span></span>{{/short}}</span></summary>
        <div class="brief">{{#brief}}<p><strong>{{camp}}</strong>: {{says}}</p>{{/brief}}</div>
        <div class="body">
        <p class="meta">{{where}} · {{support}}</p>
        <div class="scroll"><table class="stack"><caption class="hear">{{caption}}</caption><thead><tr><th scope="col">Article, party</th>\
        {{#readings}}<th scope="col">{{heading}}</th>{{/readings}}</tr></thead>
        <tbody>{{#judgements}}<tr><th scope="row">Article {{article}}, <span class="party c{{color}}">{{party}}</span></th>\
        {{#verdicts}}<td data-label="{{heading}}"><span class="verdict {{slug}}"><span aria-hidden="true">{{sign}}</span> {{word}}</span>\
        {{#detail}} <span class="soft small">{{detail}}</span>{{/detail}}</td>{{/verdicts}}</tr>{{/judgements}}</tbody></table></div>
        <div class="camps">{{#camps}}<div class="camp c{{color}}"><h3>{{camp}}</h3>
        {{#claims}}<div class="claim"><p>{{#isDenial}}<span class="tag">denial</span> {{/isDenial}}\
        {{#isRepeat}}<span class="tag">repeats{{#quotes}} {{quotes}}{{/quotes}}, adds no origin</span> {{/isRepeat}}\
        {{#successor}}<span class="tag">{{successor}}</span> {{/successor}}{{says}}</p>
        {{#object}}<p>On: {{object}}</p>{{/object}}{{#effect}}<p>Effect: {{effect}}</p>{{/effect}}
        <p class="meta">{{#report}}{{report}}{{#origin}} · {{origin}}{{/origin}}{{#outlet}}, in \
        {{#link}}<a href="{{link}}" rel="noreferrer nofollow">{{/link}}{{outlet}}{{#link}}</a>{{/link}}{{/outlet}}<br>{{/report}}\
        {{time}}{{#place}}, {{place}}{{/place}}; learnt {{received}}</p>
        {{#remark}}<p class="soft small">Remark: {{remark}}</p>{{/remark}}</div>{{/claims}}
        {{^claims}}<p class="soft small">Nothing from this camp.</p>{{/claims}}</div>{{/camps}}</div>
        {{#hasMore}}<p class="soft small">{{hasMore}}</p>{{/hasMore}}
        {{#joined}}<details class="moretotals"><summary>Why these reports are one incident</summary><div class="body">\
        {{#joins}}{{> join}}{{/joins}}</div></details>{{/joined}}
        {{#settle}}<h3>{{heading}}</h3><ul class="settle">{{#items}}<li>{{text}}{{#for}} <span class="soft small">({{for}})</span>{{/for}}</li>{{/items}}</ul>{{/settle}}
        </div></details>
        """

    /// Why two reports are one incident, or are not.
    static let join = """
        <div class="join"><p><strong>{{sentence}}</strong></p><ul class="small">{{#both}}<li>{{.}}</li>{{/both}}</ul>
        {{#hasLines}}<div class="scroll"><table class="stack small"><thead><tr><th scope="col">Field</th><th scope="col">Found</th>\
        <th scope="col">What it says</th></tr></thead><tbody>{{#lines}}<tr><th scope="row">{{field}}</th>\
        <td data-label="Found">{{found}}</td><td data-label="What it says">{{share}}</td></tr>{{/lines}}</tbody></table></div>{{/hasLines}}\
        {{#whole}}<p class="soft small">{{whole}}</p>{{/whole}}</div>
        """

    /// The head of every page; `kind` says what the page is.
    static let head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{policy}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>{{title}} — {{kind}}</title>
        <style>{{{css}}}</style>
        </head>

        """

    static let page = """
        {{> head}}
        <body>
        <a class="skip" href="#main">To the report</a>
        <header>
        <p class="banner" role="note">{{banner}}</p>
        <h1>{{title}}</h1>
        <p class="lede">{{lede}}</p>
        {{#rules}}<div class="note"><p><strong>Withheld from this public version</strong></p><ul>{{#items}}<li>{{.}}</li>{{/items}}</ul></div>{{/rules}}
        <nav aria-label="Contents"><ol>{{#contents}}<li><a href="#{{anchor}}">{{heading}}</a></li>{{/contents}}</ol></nav>
        </header>
        <main id="main">
        <section id="method"><h2>Method and cut-off</h2>
        <dl class="facts">{{#method}}<dt>{{term}}</dt><dd>{{text}}</dd>{{/method}}</dl>
        </section>
        <section id="summary" class="plain"><h2>In plain words</h2>
        {{#plain}}<p>{{.}}</p>{{/plain}}
        </section>
        {{#changes}}<section id="changes"><h2>{{heading}}</h2>
        <p>{{intro}}</p>
        <ul>{{#summary}}<li>{{reading}}, <span class="party c{{color}}">{{party}}</span>: {{text}}</li>{{/summary}}</ul>
        {{#hasArticles}}<div class="scroll"><table class="stack"><caption>Articles whose verdict is another</caption><thead><tr><th scope="col">Article, party</th><th scope="col">Reading</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Why</th></tr></thead>
        <tbody>{{#articleRows}}<tr><th scope="row">Article {{article}}, <span class="party c{{color}}">{{party}}</span></th><td data-label="Reading">{{reading}}</td><td data-label="Before">{{#before}}{{> verdict}}{{/before}}</td><td data-label="Now">{{#after}}{{> verdict}}{{/after}}</td><td data-label="Why">{{why}}</td></tr>{{/articleRows}}</tbody></table></div>{{/hasArticles}}
        {{#hasFindings}}<div class="scroll"><table class="stack"><caption>Findings that are others</caption><thead><tr><th scope="col">Finding</th><th scope="col">Before</th><th scope="col">Now</th><th scope="col">Why</th></tr></thead>
        <tbody>{{#findingRows}}<tr><th scope="row">{{#link}}<a href="#{{link}}">{{/link}}{{id}}{{#link}}</a>{{/link}}{{#corrects}}<br><span class="soft small">corrects {{corrects}}</span>{{/corrects}}</th>\
        <td data-label="Before">{{#before}}{{> verdict}}{{/before}}{{^before}}<span class="soft">was not there</span>{{/before}}</td>\
        <td data-label="Now">{{#after}}{{> verdict}}{{/after}}{{^after}}<span class="soft">is gone</span>{{/after}}<br><span class="soft small">{{step}}</span></td>\
        <td data-label="Why">{{why}}</td></tr>{{/findingRows}}</tbody></table></div>{{#more}}<p class="soft">{{more}}</p>{{/more}}{{/hasFindings}}
        {{^hasFindings}}<p>No finding is another than it was.</p>{{/hasFindings}}
        </section>{{/changes}}
        <section id="force"><h2>When each reading is in force</h2>
        <figure>{{{forceWide}}}{{{forceNarrow}}}
        <figcaption>{{forceCaption}}</figcaption></figure>
        <div class="sides">{{#forceTables}}<div class="scroll"><table class="stack"><caption>{{heading}}{{#held}} <small>{{held}}</small>{{/held}}</caption>
        <thead><tr><th scope="col">When</th><th scope="col">From then on</th><th scope="col">Why</th></tr></thead>
        <tbody>{{#edges}}<tr><th scope="row" data-label="When">{{when}}</th><td data-label="From then on">{{becomes}}</td><td data-label="Why">{{why}}\
        {{#reports}} <span class="soft small">({{reports}})</span>{{/reports}}</td></tr>{{/edges}}
        {{#never}}<tr><td colspan="3">Never in force: {{never}}</td></tr>{{/never}}</tbody></table></div>{{/forceTables}}</div>
        </section>
        <section id="beliefs"><h2>Whose facts, whose reading</h2>
        <p>{{beliefIntro}}</p>
        <div class="sides">{{#beliefTables}}<div class="scroll"><table><caption>{{heading}}{{#held}} <small>{{held}}</small>{{/held}}</caption>
        <thead><tr><th scope="col">Whose claims count</th>{{#accused}}<th scope="col"><span class="party c{{color}}">{{party}}</span> <small class="soft">accused</small></th>{{/accused}}</tr></thead>
        <tbody>{{#rows}}<tr{{#isOwn}} class="own"{{/isOwn}}><th scope="row">{{belief}}{{#isOwn}} <small class="soft">(holds this reading)</small>{{/isOwn}}</th>{{#cells}}<td>{{> cell}}</td>{{/cells}}</tr>{{/rows}}</tbody></table></div>{{/beliefTables}}</div>
        <p class="meta">{{beliefNote}}</p>
        {{#hasAnatomy}}<h3>Other facts, or another reading?</h3>
        <p>{{anatomyIntro}}</p>
        {{#anatomy}}<p><strong>{{positions}}</strong> {{account}}</p><ul class="arith">{{#arithmetic}}<li>{{.}}</li>{{/arithmetic}}</ul>{{/anatomy}}{{/hasAnatomy}}
        {{#hasTallies}}<h3>What the sides themselves have counted</h3>
        <p>Claims, with the units in which they were made; never netted, and not to be compared with the table above unless unit and period are the same.</p>
        <div class="sides">{{#tallies}}<div><h4><span class="party c{{color}}">{{camp}}</span></h4>
        {{#shown}}<p class="meta">{{shown}}</p>{{/shown}}
        {{> tallies}}{{#others}}<details class="moretotals"><summary>{{heading}}</summary><div class="body">{{> tallies}}\
        {{#more}}<p class="soft small">{{more}}</p>{{/more}}</div></details>{{/others}}</div>{{/tallies}}</div>{{/hasTallies}}
        </section>
        {{#map}}<section id="map"><h2>Where</h2>
        {{{shared}}}
        <div class="sides maps">{{#maps}}<figure><h3>{{heading}}</h3>{{{drawing}}}</figure>{{/maps}}</div>
        <ul class="legend">{{#legend}}<li>{{{drawing}}}{{word}}</li>{{/legend}}</ul>
        <p class="meta">{{caption}}</p>
        <details class="maplist"><summary>The incidents on the map, as a list</summary><div class="body"><ul class="small">{{#list}}<li><a href="#{{link}}">{{name}}</a>: {{where}} <span class="soft">({{told}})</span></li>{{/list}}</ul>{{#listMore}}<p class="soft">{{listMore}}</p>{{/listMore}}</div></details>
        </section>{{/map}}
        <section id="articles"><h2>The articles as signed, and what became of them</h2>
        {{#articles}}<h3>Article {{number}}{{#name}}. {{name}}{{/name}}</h3>
        <div class="sides"><div>{{#hasProse}}{{{prose}}}{{/hasProse}}{{^hasProse}}<p class="soft">No prose stands above this article.</p>{{/hasProse}}</div>
        <div>{{#formal}}<p class="formal">{{#where}}<span class="where">{{where}}</span>
        {{/where}}{{words}}</p>{{/formal}}{{#notMonitored}}<p>Not monitored: {{notMonitored}}.</p>{{/notMonitored}}</div></div>
        {{#hasVerdicts}}<div class="scroll"><table class="stack"><caption class="hear">{{caption}}</caption><thead><tr><th scope="col">Reading</th><th scope="col">Party</th><th scope="col">Verdict</th><th scope="col">Cases</th>{{#hasBan}}<th scope="col">Watched</th>{{/hasBan}}</tr></thead>
        <tbody>{{#verdicts}}<tr><th scope="row">{{reading}}</th><td data-label="Party"><span class="party c{{color}}">{{party}}</span></td><td data-label="Verdict">{{> verdict}}</td><td data-label="Cases">{{cases}}</td>{{#hasBan}}<td data-label="Watched">{{watched}}</td>{{/hasBan}}</tr>{{/verdicts}}</tbody></table></div>{{/hasVerdicts}}
        {{#duties}}<p class="small">{{> verdict}} {{text}}</p>{{/duties}}{{#dutiesMore}}<p class="soft small">{{dutiesMore}}</p>{{/dutiesMore}}
        {{/articles}}
        </section>
        <section id="incidents"><h2>Every incident, with what each camp says</h2>
        <p>{{incidentIntro}}</p>
        <p class="onpaper">On paper each incident is told in short; the page on a screen and the table (--format csv) have all of it.</p>
        <form class="filter" id="filter" hidden><label>Words<input type="search" name="text" autocomplete="off"></label>
        <label>Verdict<select name="verdict"><option value="">any</option>{{#verdictWords}}<option value="{{slug}}">{{word}}</option>{{/verdictWords}}</select></label>
        <button type="reset">Show all</button><output id="filter-told" aria-live="polite"></output></form>
        {{#weeks}}<details class="week"{{#isOpen}} open{{/isOpen}}><summary>{{heading}}</summary>{{#incidents}}{{> incident}}{{/incidents}}</details>{{/weeks}}
        </section>
        {{#hasDisagreements}}<section id="disagreements"><h2>Where the readings part</h2>
        <p>{{disagreementIntro}}</p>
        <div class="scroll"><table class="stack"><caption class="hear">Incidents whose verdicts part between readings</caption><thead><tr><th scope="col">Incident</th><th scope="col">Article, party</th>{{#readings}}<th scope="col">{{heading}}</th>{{/readings}}</tr></thead>
        <tbody>{{#disagreements}}<tr><th scope="row">{{#link}}<a href="#{{link}}">{{/link}}{{name}}{{#link}}</a>{{/link}}{{#told}}<br><span class="soft small">{{told}}</span>{{/told}}</th><td data-label="Article, party">Article {{article}}, <span class="party c{{color}}">{{party}}</span></td>{{#verdicts}}<td data-label="{{heading}}">{{> verdict}}</td>{{/verdicts}}</tr>{{/disagreements}}</tbody></table></div>
        {{#disagreementMore}}<p class="soft">{{disagreementMore}}</p>{{/disagreementMore}}
        </section>{{/hasDisagreements}}
        <section id="readings"><h2>What each reading changes in the text</h2>
        {{#restatements}}<h3>{{heading}}</h3>{{#source}}<p class="meta">{{source}}</p>{{/source}}
        {{#items}}<div class="formal"><span class="where">{{subject}}</span>{{#text}}
        text:    {{text}}{{/text}}
        reading: {{reading}}</div>{{/items}}{{^items}}<p class="soft">Holds the text unchanged.</p>{{/items}}{{/restatements}}
        </section>
        {{#hasWills}}<section id="wills"><h2>Notices, orders, acceptances, and what came of them</h2>
        <div class="scroll"><table class="stack"><caption class="hear">Notices, orders, acceptances, and their effect under each reading</caption><thead><tr><th scope="col">Act</th><th scope="col">When</th>{{#readings}}<th scope="col">{{heading}}</th>{{/readings}}</tr></thead>
        <tbody>{{#wills}}<tr><th scope="row">{{act}}<br><span class="soft small">{{report}}</span></th><td data-label="When">{{when}}</td>{{#effects}}<td data-label="{{heading}}"><strong>{{truth}}</strong>: {{why}}</td>{{/effects}}</tr>{{/wills}}</tbody></table></div>
        {{#looseDenials}}<p>{{looseDenials}}</p>{{/looseDenials}}
        </section>{{/hasWills}}
        <section id="open"><h2>Open questions of the text</h2>
        {{#questions}}<div class="note"><p><strong>{{label}}</strong> <span class="soft small">{{place}} · {{code}}</span></p><p>{{message}}</p>{{#advice}}<p class="soft">{{advice}}</p>{{/advice}}</div>{{/questions}}
        {{^questions}}<p>The checker asks nothing that the drafter has not answered or accepted.</p>{{/questions}}
        {{#hasAccepted}}<h3>Left open on purpose</h3>{{/hasAccepted}}
        {{#accepted}}<div class="note"><p><strong>{{label}}</strong> <span class="soft small">{{code}}</span></p><p>{{because}}</p>{{#asked}}<p class="soft small">{{message}}</p>{{/asked}}</div>{{/accepted}}
        </section>
        <section id="coverage"><h2>Who watched, and where access was refused</h2>
        {{#hasCoverage}}<div class="scroll"><table class="stack"><caption class="hear">Stretches of watching, and refusals of access</caption><thead><tr><th scope="col">Who</th><th scope="col">Where</th><th scope="col">When</th><th scope="col">Access</th></tr></thead>
        <tbody>{{#coverage}}<tr><th scope="row">{{who}}</th><td data-label="Where">{{where}}</td><td data-label="When">{{when}}</td><td data-label="Access">{{access}}</td></tr>{{/coverage}}</tbody></table></div>{{#coverageMore}}<p class="soft">{{coverageMore}}</p>{{/coverageMore}}{{/hasCoverage}}
        {{^hasCoverage}}<p>The facts have no row of coverage: nobody is on record as having watched. Without coverage no ban is found kept: silence is not compliance.</p>{{/hasCoverage}}
        </section>
        <section id="aside"><h2>Rows set aside, and notes</h2>
        <p>{{asideIntro}}</p>
        {{#aside}}<details><summary>{{heading}} <span class="soft small">{{code}}</span></summary><div class="body"><ul class="small">{{#items}}<li><span class="hash">{{place}}</span> {{message}}</li>{{/items}}</ul>{{#more}}<p class="soft">{{more}}</p>{{/more}}</div></details>{{/aside}}
        </section>
        <section id="inputs"><h2>What went in</h2>
        <div class="scroll"><table class="stack"><caption class="hear">Files that went into this report</caption><thead><tr><th scope="col">File</th><th scope="col">As</th><th scope="col" class="n">Bytes</th><th scope="col">SHA-256</th></tr></thead>
        <tbody>{{#inputs}}<tr><th scope="row">{{name}}</th><td data-label="As">{{role}}</td><td class="n" data-label="Bytes">{{bytes}}</td><td class="hash">{{hash}}</td></tr>{{/inputs}}</tbody></table></div>
        </section>
        </main>
        <footer><p>{{footer}}</p></footer>
        <script>{{{script}}}</script>
        </body>
        </html>

        """
}
