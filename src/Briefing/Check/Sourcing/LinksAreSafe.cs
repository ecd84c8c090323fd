using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0314: a link in a text leads to a web page or a mail address.</summary>
/// <remarks>
/// Without this a click in a briefing could run a script or open a file of the reader's, and a link to a file of the
/// author's would be dead on every other machine.
/// </remarks>
internal static class LinksAreSafe
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var text in debate.Prose.Where(text => MayHaveLink(text.Value) && Markup.IsSimple(text.Value)))
        {
            foreach (var url in LinksIn(text.Value).Where(url => !IsSafe(url)))
                diagnostics.Add(Problems.UnsafeLink(PlaceOf(url, text), url));
        }
    }

    private static bool MayHaveLink(string text) =>
        text.Contains("](", StringComparison.Ordinal) || text.Contains('<');

    private static IEnumerable<string> LinksIn(string text) =>
        Markup.Parse(text).Descendants().Select(Address).OfType<string>();

    private static string? Address(MarkdownObject node) => node switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };

    private static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "https" or "http" or "mailto" };

    // In the file the address stands as written, unless an escape or a line break changed it.
    private static TextSpan PlaceOf(string url, Located<string> text)
    {
        var file = text.At.File;
        var index = file.Content.AsSpan(text.At.Start, text.At.Length).IndexOf(url, StringComparison.Ordinal);
        return index < 0 || url.Length == 0 ? text.At : new(file, text.At.Start + index, url.Length);
    }
}
