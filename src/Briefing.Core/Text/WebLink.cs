namespace Briefing.Text;

/// <summary>Where a link may lead out of a document: to a web page or a mail address, never to a script or a file.</summary>
internal static class WebLink
{
    public static bool IsSafe(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed is { Scheme: "https" or "http" or "mailto" };
}
