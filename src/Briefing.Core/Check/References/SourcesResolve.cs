using Briefing.Check.Inventory;

namespace Briefing.Check.References;

/// <summary>BRF0205: citations resolve to sources of the debate.</summary>
/// <remarks>Otherwise a statement would have a citation that leads nowhere.</remarks>
internal static class SourcesResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = ReferenceTargets.OfSources(debate);
        var cited = References(debate);
        var referred = cited.Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var places in cited.Where(id => sources.IsDangling(id.Value)).GroupBy(id => id.Value))
        {
            var meant = sources.Meant(places.Key, referred);
            foreach (var id in places)
                diagnostics.Add(Problems.UnknownSource(id, meant, sources.All));
        }
    }

    public static IEnumerable<Located<string>> References(Debate debate) =>
        CitingStatements.All(debate).SelectMany(statement => statement.Citations).Select(citation => citation.Source);
}
