using Briefing.Authoring.Outlines;
using Briefing.Load.Format;
using Briefing.Verify.Texts;

namespace Briefing.Authoring;

/// <summary>From a source to its text, if it lies beside the debate, and to its address.</summary>
internal static class FileLinks
{
    // Where docs/sources.md has the texts of the sources: in the debate's folder or next to it.
    private static readonly string[] s_textFolders = ["texts", "../texts"];

    public static ImmutableArray<FileLink> Of(WorkingDebate debate, WorkingFile file)
    {
        if (file.Format != FileFormat.Sources || file.Outline is not OutlineNode.Sequence list)
            return [];

        var texts = TextsIn(debate.Files.Folder);
        return [.. list.Items.Select(item => item.Value).OfType<OutlineNode.Mapping>().SelectMany(source => Of(source, texts))];
    }

    private static IEnumerable<FileLink> Of(OutlineNode.Mapping source, Dictionary<string, string> texts)
    {
        if (source.Find("id")?.Value is OutlineNode.Text id && texts.TryGetValue(id.Value, out var text))
            yield return new(id.Start, id.End, text, "The text of the source") { IsFile = true };

        if ((source.Find("url") ?? source.Find("URL"))?.Value is OutlineNode.Text url && WebLink.IsSafe(url.Value))
            yield return new(url.Start, url.End, url.Value, "Its address");

        if ((source.Find("doi") ?? source.Find("DOI"))?.Value is OutlineNode.Text doi && Address(doi.Value) is { } address && WebLink.IsSafe(address))
            yield return new(doi.Start, doi.End, address, "Its DOI");
    }

    private static string? Address(string doi) =>
        doi.IndexOf("10.", StringComparison.Ordinal) is >= 0 and var start ? DoiAddress.Of(doi[start..]) : null;

    /// <summary>By the ids of their sources.</summary>
    private static Dictionary<string, string> TextsIn(string folder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var found in s_textFolders.Select(name => TextsOf(Path.Combine(folder, name))).OfType<TextFolder>())
        {
            foreach (var id in found.Ids)
                texts.TryAdd(id, found.PathOf(id));
        }

        return texts;
    }

    private static TextFolder? TextsOf(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? TextFolder.Open(folder) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
