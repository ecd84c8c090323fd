namespace Briefing.Text;

/// <summary>The link targets a document may have: web pages and mail addresses, never scripts or files.</summary>
internal static class WebLink
{
    public static bool IsSafe(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed is { Scheme: "https" or "http" or "mailto" };
}
