using Briefing.Cli.Files;

namespace Briefing.Cli.Commands;

/// <summary><c>build --check</c>: reports how existing files differ, in their text, from those that would be written.</summary>
internal sealed class OutputCheck(Terminal terminal)
{
    private const int MaxLines = 40;
    private const int MaxLineLength = 110;

    // How much of the common start of two lines is shown.
    private const int ContextLength = 30;

    // Whatever is far larger than what would be written is not worth reading to its end.
    private const int MaxGrowth = 8;
    private const int Allowance = 4 << 20;

    /// <returns>Whether the file is up to date.</returns>
    /// <exception cref="UsageException">The file exists but cannot be read.</exception>
    public bool IsUpToDate(string path, OutputFormat format, byte[] content)
    {
        if (OutputFile.IsStandardOutput(path))
            throw new UsageException("--check needs a file to look at.", "Name it with -o, or leave -o out.");

        var limit = (int)Math.Min(Array.MaxLength - 1, Allowance + (long)MaxGrowth * content.Length);
        if (OutputFile.Read(path, limit) is not { } there)
        {
            terminal.Complain($"briefing: '{path}' does not exist.");
            terminal.Complain("  help: Run the same command without --check to make it.");
            return false;
        }

        // Git may check text out with other line ends than it was written with.
        if (there.AsSpan().SequenceEqual(content) || (format is not (OutputFormat.Pdf or OutputFormat.Docx) && WithLineFeeds(there).SequenceEqual(WithLineFeeds(content))))
            return true;

        terminal.Complain($"briefing: '{path}' differs from what the debate gives now.");
        if (there.Length > limit)
            terminal.Complain("  It is far larger than what would be written, so its text is not compared.");
        else
            Explain(format, there, content);

        terminal.Complain("  help: Build it again without --check, and look at what has changed.");
        return false;
    }

    private static IEnumerable<byte> WithLineFeeds(byte[] text) =>
        text.Where((character, i) => character != '\r' || i + 1 == text.Length || text[i + 1] != '\n');

    private void Explain(OutputFormat format, byte[] there, byte[] content)
    {
        if (Lines(format, there) is not { } old || Lines(format, content) is not { } @new)
        {
            terminal.Complain("  It was written by another program or is damaged, so its text cannot be compared.");
            return;
        }

        var hunks = LineDifference.Between([.. old.Select(line => line.Text)], [.. @new.Select(line => line.Text)]);
        if (hunks.IsEmpty)
            terminal.Complain("  The text is the same; only layout, links or metadata differ.");

        var place = format switch
        {
            OutputFormat.Pdf => "page",
            OutputFormat.Docx => "paragraph",
            _ => "line",
        };
        foreach (var line in hunks.SelectMany(hunk => Difference(hunk, old, @new)).Take(MaxLines))
            terminal.Complain($"  {place} {line}");

        var more = hunks.Sum(hunk => hunk.OldCount + hunk.NewCount) - MaxLines;
        if (more > 0)
            terminal.Complain($"  and {more} more");
    }

    /// <returns><c>null</c> if the text cannot be read.</returns>
    private static ImmutableArray<(int Number, string Text)>? Lines(OutputFormat format, byte[] content)
    {
        if (format is not (OutputFormat.Pdf or OutputFormat.Docx))
            return [.. Encoding.UTF8.GetString(content).Split('\n').Select((line, i) => (i + 1, line.TrimEnd('\r')))];

        try
        {
            return format == OutputFormat.Pdf ? Pipeline.Text(content) : Pipeline.WordTextOf(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Difference(
        LineHunk hunk, ImmutableArray<(int Number, string Text)> old, ImmutableArray<(int Number, string Text)> @new)
    {
        for (var i = 0; i < Math.Max(hunk.OldCount, hunk.NewCount); i++)
        {
            var before = i < hunk.OldCount ? old[hunk.OldStart + i] : default;
            var after = i < hunk.NewCount ? @new[hunk.NewStart + i] : default;
            var from = StartOfExcerpt(before.Text ?? "", after.Text ?? "");
            if (before.Text is not null)
                yield return $"{before.Number}: - {Excerpt(before.Text, from)}";
            if (after.Text is not null)
                yield return $"{after.Number}: + {Excerpt(after.Text, from)}";
        }
    }

    private static int StartOfExcerpt(string old, string @new) =>
        Math.Max(old.Length, @new.Length) <= MaxLineLength ? 0 : Math.Max(0, old.AsSpan().CommonPrefixLength(@new) - ContextLength);

    private static string Excerpt(string text, int from)
    {
        var start = WholeCharacter.Before(text, Math.Min(from, text.Length));
        var end = WholeCharacter.Before(text, Math.Min(text.Length, start + MaxLineLength));
        return SafeText.Of($"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}");
    }
}
