using Briefing.Compose.References;
using Briefing.Compose.Wordings;

namespace Briefing.Compose.Sections;

/// <summary>A source in a few lines: its reference, and how it was read.</summary>
internal static class SourceLines
{
    /// <param name="isShort">Whether what divides the sources is named elsewhere.</param>
    public static ImmutableArray<Inline> Of(ComposeContext c, Source source, bool isShort = false)
    {
        var words = new List<Inline> { new Inline.Strong([$"{source.Label.Value}. "]) };
        words.AddRange(SourceReference.Of(source, c.Debate.Language));
        var remarks = new List<string>();
        if (Translated(source) is { } how)
            remarks.Add(how);
        if (source.StampAgainst(c.Debate.Watershed) is { } stamp && c.Debate.Watershed is { } watershed)
            remarks.Add(isShort ? Terms.Of(stamp) : $"{Terms.Of(stamp)} {watershed.Name.Value}");
        if (remarks.Count > 0)
            words.Add($" {Terms.Capitalized(string.Join("; ", remarks))}.");

        return [.. words];
    }

    /// <returns><c>null</c> if it is in its own language, or if the reference names the translator.</returns>
    private static string? Translated(Source source) => source.Translated switch
    {
        { IsPlaceholder: true } => $"kind of translation {Placeholder.Word}",
        { Value: Translation.None } => null,
        { Value: Translation.Machine } => "machine translation",
        _ when !source.Translators.IsEmpty => null,
        { Value: Translation.Human } => "translated",
        _ => "translated, translator not known",
    };
}
