using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0403: a text has no more emphasis and links than a reader can follow.</summary>
/// <remarks>Without this a key held down on an asterisk would bring the typesetter down.</remarks>
internal static class MarkupIsSimple
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var text in debate.Prose.Where(text => !Markup.IsSimple(text.Value)))
            diagnostics.Add(Problems.TooMuchMarkup(text.At));
    }
}
