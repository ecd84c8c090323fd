using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.References;

/// <summary>BRF0205: a citation names a source of the debate.</summary>
/// <remarks>Without this a statement would carry a citation that leads a reader nowhere.</remarks>
internal static class SourcesResolve
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var sources = Names.OfSources(debate);
        var cited = Statements.All(debate).SelectMany(statement => statement.Citations).Select(citation => citation.Source);
        foreach (var id in cited.Where(id => sources.Lack(id.Value)))
            diagnostics.Add(Problems.UnknownSource(id, sources.Nearest(id.Value)));
    }
}
