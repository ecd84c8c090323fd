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
        foreach (var id in Statements.All(debate).SelectMany(s => s.Citations).Select(citation => citation.Source))
        {
            if (sources.Lack(id.Value))
                diagnostics.Add(Problems.UnknownSource(id, sources.Nearest(id.Value), sources.All));
        }
    }
}
