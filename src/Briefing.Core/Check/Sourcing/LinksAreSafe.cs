namespace Briefing.Check.Sourcing;

/// <summary>BRF0314: links lead to web pages or mail addresses.</summary>
/// <remarks>
/// Otherwise a click in a briefing could run a script or open one of the reader's files, and a link to one of the author's
/// files would be dead on every other machine.
/// </remarks>
internal static class LinksAreSafe
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var text in debate.Prose)
        {
            foreach (var link in text.Links.Where(link => !IsSafe(link.Address)))
                diagnostics.Add(Problems.UnsafeLink(text.PlaceOf(link.Start, link.Length), link.Address));
        }
    }

    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http" or "mailto" };
}
