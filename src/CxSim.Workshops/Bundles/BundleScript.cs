using System.Text.Json;

namespace CxSim.Workshops.Bundles;

/// <summary>What makes pages that turn out of a report that is read in one go; without it the report is whole.</summary>
internal static class BundleScript
{
    /// <summary>Id of the section in which policy and world are chosen.</summary>
    public const string Explorer = "explorer";

    private const string Policy = """
        <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
        """;

    private const string Css = """
        .turn{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 0;background:var(--paper);
        border-top:1px solid var(--line)}
        .later p{display:none}
        .later h1{font-size:1rem;margin:.3rem 0}
        .turn label{flex:1 1 8rem;max-width:24rem}
        .turn select{width:100%}
        .turn button,.turn select,.choose select{font:inherit;min-height:2.75rem;padding:.2rem 1rem;color:var(--ink);background:var(--soft);
        border:1px solid var(--muted);border-radius:.3rem}
        .choose{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
        .choose label{display:flex;gap:.5rem;align-items:center}
        [hidden]{display:none!important}
        @media print{.turn,.choose{display:none}[hidden]{display:revert!important}}

        """;

    private const string Turn = """
        (() => {
          const sections = [...document.querySelectorAll('main > section')];
          const header = document.querySelector('header');
          let at = 0, all = false;
          const bar = document.createElement('nav');
          bar.setAttribute('aria-label', 'Pages');
          bar.className = 'turn';
          const button = (text, act) => {
            const b = document.createElement('button');
            b.type = 'button'; b.textContent = text; b.addEventListener('click', act); bar.append(b); return b;
          };
          const select = (label, options, changed, into) => {
            const box = document.createElement('label'), list = document.createElement('select');
            options.forEach(([value, text]) => list.append(new Option(text, value)));
            list.addEventListener('change', changed);
            box.append(label, list); into.append(box); return list;
          };
          const show = () => {
            sections.forEach((s, i) => { s.hidden = !all && i !== at; });
            header.classList.toggle('later', !all && at > 0);
            list.value = at; back.disabled = all || at === 0; next.disabled = all || at === sections.length - 1;
            whole.textContent = all ? 'Page by page' : 'All at once';
          };
          const go = i => {
            at = Math.max(0, Math.min(sections.length - 1, i)); all = false; show();
            history.replaceState(null, '', '#' + sections[at].id); scrollTo(0, 0);
          };
          const back = button('Back', () => go(at - 1)), next = button('Next', () => go(at + 1));
          const list = select('', sections.map((s, i) => [i, s.querySelector('h2').textContent]), () => go(+list.value), bar);
          list.setAttribute('aria-label', 'Page');
          const whole = button('All at once', () => { all = !all; show(); });
          document.body.append(bar);
          document.querySelectorAll('header nav, header .lead').forEach(e => { e.hidden = true; });
          addEventListener('keydown', e => {
            if (e.target.matches('select,input,textarea') || e.ctrlKey || e.altKey || e.metaKey) { return; }
            if (e.key === 'ArrowRight' || e.key === 'PageDown') { e.preventDefault(); go(at + 1); }
            if (e.key === 'ArrowLeft' || e.key === 'PageUp') { e.preventDefault(); go(at - 1); }
          });
          addEventListener('hashchange', () => {
            const i = sections.findIndex(s => '#' + s.id === location.hash);
            if (i >= 0 && i !== at) { go(i); }
          });
          const explorer = document.getElementById('explorer'), choose = document.createElement('div');
          choose.className = 'choose';
          explorer.querySelector('h2').after(choose);
          const figures = [...explorer.querySelectorAll(':scope > figure')];
          const tables = [...explorer.querySelectorAll(':scope > .wide')];
          const pick = () => {
            figures.forEach(f => {
              const shown = f.querySelector('svg').id === `figure-world-${world.value}-policy-${policy.value}`;
              f.hidden = !shown; f.nextElementSibling.hidden = !shown;
            });
            tables.forEach((t, i) => { t.hidden = i !== world.selectedIndex; });
          };
          const world = select('World', choices.worlds, pick, choose), policy = select('Policy', choices.policies, pick, choose);
          pick();
          const asked = sections.findIndex(s => '#' + s.id === location.hash);
          at = Math.max(0, asked); show();
        })();
        """;

    /// <summary>The report with its style, script and what may be chosen.</summary>
    public static string Into(string page, BundlePlan plan)
    {
        string choices = JsonSerializer.Serialize(new
        {
            worlds = plan.Worlds.Select(w => new[] { w.Id, w.Title }),
            policies = plan.Policies.Skip(1).Select(p => new[] { p.Id, p.Title }),
        });
        return page
            .Replace("<meta charset=\"utf-8\">", $"<meta charset=\"utf-8\">\n{Policy}", StringComparison.Ordinal)
            .Replace("</style>", $"{Css}</style>", StringComparison.Ordinal)
            .Replace("</body>", $"<script>\nconst choices = {choices};\n{Turn}\n</script>\n</body>", StringComparison.Ordinal);
    }
}
