using Briefing.Text.Words;

namespace Briefing.Library;

/// <summary>
/// One place where the text of a briefing is not what it was. Without <paramref name="Earlier"/>, a paragraph was added; without
/// <paramref name="Now"/>, it was removed. With both, it was reworded if the texts differ, and otherwise moved to another page.
/// </summary>
/// <param name="Earlier">The paragraph as it was; <c>null</c> if there was none.</param>
/// <param name="Now">The paragraph as it is; <c>null</c> if there is none.</param>
/// <param name="Count">
/// 1, or the number of paragraphs in a row that moved by as many pages; <paramref name="Earlier"/> and <paramref name="Now"/> are then
/// the first of them.
/// </param>
public sealed record TextDifference(PagedParagraph? Earlier, PagedParagraph? Now, int Count)
{
    /// <summary>
    /// In one line: <c>page 2, paragraph 3: changed: On Sundays [-families-]{+all+} would come.</c>
    /// </summary>
    /// <returns>
    /// The place in the text as it is (if it was removed: as it was), what happened, and the words: of a rewording, those that went as
    /// <c>[-so-]</c>, and those that came as <c>{+so+}</c>.
    /// </returns>
    public override string ToString() => (Earlier, Now) switch
    {
        (null, { } now) => $"{now.Place}: added: {SafeText.Of(now.Text)}",
        ({ } earlier, null) => $"{earlier.Place}: removed: {SafeText.Of(earlier.Text)}",
        ({ } earlier, { } now) when earlier.Text != now.Text => $"{now.Place}: changed: {SafeText.Of(Marked(earlier.Text, now.Text))}",
        ({ } earlier, { } now) => string.Create(
            CultureInfo.InvariantCulture, $"{now.Place}: moved from page {earlier.Page}: {SafeText.Of(now.Text)}{More}"),
        _ => "",
    };

    private string More => Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {Count - 1} more)") : "";

    private static string Marked(string earlier, string now) => string.Concat(Rewording.Between(earlier, now).Select(piece => piece.Kind switch
    {
        PieceKind.Removed => $"[-{piece.Text}-]",
        PieceKind.Added => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    }));
}
