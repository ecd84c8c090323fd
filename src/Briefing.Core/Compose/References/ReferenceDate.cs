using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Compose.References;

/// <summary>The date of a source, of which a reference has the year first and the rest behind the title.</summary>
/// <param name="Year">"2024", "1996–1998", "the 1990s", "undated"; in square brackets if the text itself does not give it.</param>
/// <param name="Day">The whole date; <c>null</c> if the year is all of it.</param>
internal sealed record ReferenceDate(string Year, string? Day)
{
    public static ReferenceDate Of(Source source, PhraseBook words)
    {
        if (source.Issued is { } issued)
            return Of(issued.Value, words, text => text);

        return source.Outside?.Issued is { } known ? Of(known.Value, words, text => $"[{text}]") : new(words[PhraseKey.Undated], null);
    }

    private static ReferenceDate Of(PartialDate date, PhraseBook words, Func<string, string> mark)
    {
        var display = words.Date(date);
        var year = date.Written.Contains('X', StringComparison.Ordinal) ? display
            : date.First.Year == date.Last.Year ? $"{date.First.Year}"
            : $"{date.First.Year}–{date.Last.Year}";
        return new(mark(year), date.IsYears() ? null : mark(display));
    }
}
