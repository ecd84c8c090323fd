using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0308: a listed source is cited somewhere.</summary>
/// <remarks>Without this the list of sources would lend a briefing weight that nothing in it rests on.</remarks>
internal static class SourcesAreCited
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var cited = Statements.All(debate)
            .SelectMany(statement => statement.Citations)
            .Select(citation => citation.Source.Value)
            .ToHashSet();

        // An empty one could not be read, and may well cite what seems uncited.
        if (cited.Contains(""))
            return;

        foreach (var id in debate.Sources.Select(source => source.Id))
        {
            if (id.Value.Length > 0 && !cited.Contains(id.Value))
                diagnostics.Add(Problems.SourceNotCited(id));
        }
    }
}
