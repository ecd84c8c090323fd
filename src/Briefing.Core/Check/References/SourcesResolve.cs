using Briefing.Check.Inventory;

namespace Briefing.Check.References;

/// <summary>BRF0205: citations resolve to sources of the debate.</summary>
/// <remarks>Otherwise a statement would have a citation that leads nowhere.</remarks>
internal static class SourcesResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = ReferenceTargets.OfSources(debate);
        foreach (var id in CitingStatements.All(debate).SelectMany(s => s.Citations).Select(citation => citation.Source))
        {
            if (sources.IsDangling(id.Value))
                diagnostics.Add(Problems.UnknownSource(id, sources.Nearest(id.Value), sources.All));
        }
    }
}
