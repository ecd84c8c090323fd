namespace Briefing.Compose.References;

/// <summary>The date of a source, of which a reference has the year first and the rest behind the title.</summary>
/// <param name="Year">"2024", "1996–1998", "the 1990s", "undated"; in square brackets if the text itself does not give it.</param>
/// <param name="Day">The whole date; <c>null</c> if the year is all of it.</param>
internal sealed record ReferenceDate(string Year, string? Day)
{
    public static ReferenceDate Of(Source source)
    {
        if (source.Issued is { } issued)
            return Of(issued.Value, text => text);

        return source.Outside?.Issued is { } known ? Of(known.Value, text => $"[{text}]") : new("undated", null);
    }

    private static ReferenceDate Of(PartialDate date, Func<string, string> mark)
    {
        var year = date.Written.Contains('X', StringComparison.Ordinal) ? date.Display
            : date.First.Year == date.Last.Year ? $"{date.First.Year}"
            : $"{date.First.Year}–{date.Last.Year}";
        return new(mark(year), date.Display == year ? null : mark(date.Display));
    }
}
