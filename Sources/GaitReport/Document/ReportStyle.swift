/// How the report looks: dark on white, one A4 page on paper, and as wide as the window elsewhere.
enum ReportStyle {
  static let text = """
    @page { size: A4; margin: 10mm 13mm 9mm; }
    * { box-sizing: border-box; }
    html { background: #fff; color: #111; }
    body { margin: 0 auto; max-width: 47rem; padding: 1rem; font: 1.0625rem/1.4 "Liberation Sans", Helvetica, Arial, \
    sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.6rem; line-height: 1.15; margin: 0; }
    h2 { font-size: 1.2rem; line-height: 1.2; margin: 1.2rem 0 .3rem; border-bottom: 2px solid #111; padding-bottom: .1rem; }
    h3 { font-size: 1.0625rem; margin: 1rem 0 .2rem; }
    p { margin: .25rem 0; }
    .about { color: #444; }
    .lead { font-size: 1.3rem; font-weight: bold; margin: .7rem 0; }
    .small { font-size: .9375rem; color: #333; }
    ul { margin: .25rem 0; padding-left: 1.2rem; }
    dl { margin: 0; }
    dd { margin: 0; }
    .tiles { display: flex; flex-wrap: wrap; gap: .6rem; margin: .5rem 0; }
    .tiles div { flex: 1 1 8rem; border: 2px solid #111; border-radius: .4rem; padding: .4rem .6rem; display: flex; \
    flex-direction: column-reverse; justify-content: flex-end; }
    .tiles dd { font-size: 1.55rem; font-weight: bold; line-height: 1.15; }
    .terms dt { font-weight: bold; }
    .terms div { margin: 0 0 .5rem; break-inside: avoid; }
    .columns { display: flex; flex-wrap: wrap; gap: 0 1.6rem; }
    .columns > div { flex: 1 1 26rem; min-width: 0; }
    .picture-box, .table-box { overflow-x: auto; }
    .picture { display: block; width: 100%; min-width: 34rem; height: auto; font-family: "Liberation Sans", Helvetica, \
    Arial, sans-serif; }
    .patterns { position: absolute; }
    table { border-collapse: collapse; width: 100%; margin: .3rem 0 .8rem; font-size: .9375rem; overflow-wrap: normal; }
    caption { text-align: left; font-weight: bold; padding: .2rem 0; }
    th, td { text-align: right; padding: .15rem .5rem .15rem 0; border-bottom: 1px solid #999; vertical-align: top; }
    th:first-child, td:first-child { text-align: left; }
    th { font-weight: normal; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
    thead th { border-bottom: 2px solid #111; font-weight: bold; vertical-align: bottom; }
    .broad { font-size: .8125rem; }
    .broad th, .broad td { padding-right: .25rem; }
    .broad thead th { hyphens: auto; overflow-wrap: anywhere; }
    .line { border-bottom: 1px solid #777; height: 1.9rem; }
    .foot { margin-top: 1rem; border-top: 1px solid #111; padding-top: .3rem; }
    :focus-visible { outline: 3px solid #005a9c; outline-offset: 2px; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.27; }
      h1 { font-size: 16pt; }
      h2 { font-size: 12pt; margin: 2.6mm 0 .8mm; break-after: avoid; }
      h3 { font-size: 11pt; break-after: avoid; }
      .lead { font-size: 13pt; margin: 1.6mm 0; }
      .small, table { font-size: 9.5pt; }
      .broad { font-size: 8pt; }
      .tiles { margin: 1mm 0; }
      .tiles div { padding: .8mm 2.4mm; }
      .tiles dd { font-size: 15pt; }
      .foot .small { font-size: 9pt; line-height: 1.2; }
      .foot { margin-top: 2mm; padding-top: .8mm; }
      .line { height: 6.5mm; }
      .columns > div { flex-basis: 18rem; }
      .picture { min-width: 0; }
      .picture-box, .table-box { overflow: visible; }
      .picture-box, tr, .columns { break-inside: avoid; }
      thead { display: table-header-group; }
      .full { font-size: 9.5pt; line-height: 1.22; }
      .full h2 { font-size: 11pt; margin: 1.8mm 0 .6mm; }
      .full p { margin: .1rem 0; }
      .full .lead { font-size: 11.5pt; margin: 1mm 0; }
      .full .small, .full table { font-size: 9pt; }
      .full table { margin: .4mm 0 1mm; }
      .full th, .full td { padding-top: .1rem; padding-bottom: .1rem; }
      .full .tiles dd { font-size: 13pt; }
      .full .foot .small { font-size: 8.5pt; line-height: 1.15; }
      .full .picture { width: 95%; }
      .full .columns > div { flex-basis: 15rem; }
      .full .columns > div:last-child { flex-basis: 21rem; }
      .full .line { height: 5.5mm; }
      .details { break-before: page; }
    }

    """
}
