using Briefing.Check.Inventory;
using Briefing.Check.References;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0308: each listed source is cited.</summary>
/// <remarks>Otherwise the list of sources would suggest more support than the briefing has.</remarks>
internal static class SourcesAreCited
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var cited = CitingStatements.All(debate)
            .SelectMany(statement => statement.Citations)
            .Select(citation => citation.Source.Value)
            .ToHashSet();

        // An empty id was unreadable and may cite the source that seems uncited.
        if (cited.Contains(""))
            return;

        // A mistyped id is an error of its own, and probably cites its neighbour.
        var sources = ReferenceTargets.OfSources(debate);
        var meant = cited.Where(sources.IsDangling).SelectMany(id => sources.Meant(id, cited)).ToHashSet();
        foreach (var id in debate.Sources.Select(source => source.Id))
        {
            if (id.Value.Length > 0 && !cited.Contains(id.Value) && !meant.Contains(id.Value))
                diagnostics.Add(Problems.SourceNotCited(id));
        }
    }
}
