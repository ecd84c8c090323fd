namespace Briefing.Load.Yaml;

/// <summary>What a version control system leaves where it could not merge two versions: lines with both, and signs around them.</summary>
internal static class MergeConflict
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Middle = "=======";
    private const string Theirs = ">>>>>>>";

    /// <param name="upTo">Where the file could not be read.</param>
    public static Diagnostic? InFile(TextFile file, int upTo)
    {
        var last = file.PlaceOf(upTo).Line;
        for (var line = 1; line <= last; line++)
        {
            if (Is(file, line, Ours))
                return Problems.MergeConflict(new(file, file.StartOfLine(line), file.LineSpan(line).Length)).MendedBy(Choices(file, line));
        }

        return null;
    }

    /// <summary>Each of the versions, if the signs of the conflict are all there.</summary>
    private static Fix?[] Choices(TextFile file, int ours)
    {
        var @base = Next(file, ours, Base);
        if (Next(file, ours, Middle) is not { } middle || Next(file, middle, Theirs) is not { } theirs)
            return [];

        var end = @base < middle ? @base.Value : middle;
        return
        [
            new("Keep the upper version", [Without(file, ours, ours), Without(file, end, theirs)], IsCertain: false),
            new("Keep the lower version", [Without(file, ours, middle), Without(file, theirs, theirs)], IsCertain: false),
        ];
    }

    private static int? Next(TextFile file, int line, string sign)
    {
        for (line++; line <= file.LineCount; line++)
        {
            if (Is(file, line, sign))
                return line;
        }

        return null;
    }

    private static bool Is(TextFile file, int line, string sign) =>
        file.LineText(line) is var text && text.StartsWith(sign, StringComparison.Ordinal) && (text.Length == sign.Length || text[sign.Length] == ' ');

    private static TextEdit Without(TextFile file, int first, int last)
    {
        var start = file.StartOfLine(first);
        var end = last < file.LineCount ? file.StartOfLine(last + 1) : file.Content.Length;
        return new(new(file, start, end - start), "", "deleted");
    }
}
