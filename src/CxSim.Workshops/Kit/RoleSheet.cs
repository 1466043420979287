using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>Role cards, half a page each.</summary>
internal static class RoleSheet
{
    private const int OnAPage = 2;

    public static string Write(Script script) => All(script.Roles.Chunk(OnAPage), page => $"""
        <section class="sheet halves">
        {All(page, r => Card(script, r))}</section>

        """);

    private static string Card(Script script, Role role) => $"""
        <article class="half role"><h2>{E(role.Title)} <span class="state">{E(Teams(script, role))}</span></h2>
        <h3>Who you are</h3><p>{E(role.Who)}</p>
        <h3>What you are paid on</h3><p>{E(role.PaidOn)}</p>
        <h3>What you fear</h3><p>{E(role.Fears)}</p>
        {Measures(role)}</article>

        """;

    private static string Teams(Script script, Role role) =>
        string.Join(", ", script.Teams.Where(t => t.Role == role.Id).Select(t => "Team " + t.Title).DefaultIfEmpty("a role to add"));

    private static string Measures(Role role) => role.Measures.Count == 0 ? "" : $"""
        <h3>What you look at first</h3>
        <dl class="words">
        {All(role.Measures, m => $"<div><dt>{E(m.Name)}</dt><dd>{E(m.Definition)} <em>{E(m.Trap)}</em></dd></div>\n")}</dl>
        """;
}
