namespace Briefing.Load.Yaml;

/// <summary>Reports the first look-alike of a file, together with the lines below that have one.</summary>
internal static class LookAlikes
{
    /// <param name="isLast">Whether nothing below could be read.</param>
    public static Diagnostic Report(TextFile file, LookAlike first, bool isLast = true)
    {
        if (ContinuedText.Of(file, first) is { } text)
            return Problems.LookAlike(new(file, first.Offset, 1), first.Meant, isLast).MendedBy(text);

        var more = ImmutableArray.CreateBuilder<TextSpan>();
        for (var line = file.PlaceOf(first.Offset).Line + 1; line <= file.LineCount; line++)
        {
            if (LookAlike.InLine(file, line) is { } found && found.Meant == first.Meant)
                more.Add(new(file, found.Offset, 1));
        }

        return Problems.LookAlike(new(file, first.Offset, 1), first.Meant, isLast)
            .MendedBy(new Fix(
                $"Write {Name(first.Meant)}",
                [.. more.Prepend(new(file, first.Offset, 1)).Select(at => Replaced(at, first.Meant))],
                IsCertain: true)) with
        { Also = more.ToImmutable() };
    }

    // Of several spaces in a row, one alone would leave the next to be found.
    private static TextEdit Replaced(TextSpan at, char meant)
    {
        var length = meant == ' ' ? LookAlike.SpacesFrom(at.File.Content.AsSpan(at.Start)) : 1;
        var isTight = meant == ':' && at.End < at.File.Content.Length && !char.IsWhiteSpace(at.File.Content[at.End]);
        return new(at with { Length = length }, new string(meant, length) + (isTight ? " " : ""), $"{Name(meant)} written");
    }

    private static string Name(char meant) => meant switch { ' ' => "a plain space", '-' => "a hyphen", _ => "a plain colon" };
}
