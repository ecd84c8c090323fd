namespace Briefing.Library;

/// <summary>A paragraph of a briefing, and where it is.</summary>
/// <param name="Page">The page on which it begins, counted from 1.</param>
/// <param name="Number">Which paragraph of that page it is, counted from 1.</param>
/// <param name="Text">Its words, on one line.</param>
public readonly record struct PagedParagraph(int Page, int Number, string Text)
{
    /// <summary>In one line: <c>page 2, paragraph 3: On Sundays families would come.</c></summary>
    /// <returns>The place and the words.</returns>
    public override string ToString() => $"{Place}: {SafeText.Of(Text)}";

    internal string Place => string.Create(CultureInfo.InvariantCulture, $"page {Page}, paragraph {Number}");
}
