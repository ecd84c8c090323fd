using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml;

/// <content>What mends a file that YAML cannot read.</content>
internal sealed partial record SyntaxError
{
    private Fix? Quotes(int offset) => WrittenValue.Quote(File, offset);

    /// <summary>Between braces, for "x page: 1" and "x; page: 1": a key seems to follow a single word.</summary>
    private Fix? Comma()
    {
        if (Read.Innermost is not { IsFlow: true, IsMapping: true })
            return null;

        var before = File.BeforeOnLine(Start);
        var key = before[(before.LastIndexOf(' ') + 1)..];
        var word = before[..^key.Length].TrimEnd();
        var value = word[(word.LastIndexOfAny(" ,{") + 1)..];
        if (key.IsEmpty || key.ContainsAnyExceptInRange('a', 'z') || value.IsEmpty || !word[..^value.Length].TrimEnd().EndsWith(":"))
            return null;

        var end = Start - before.Length + word.Length;
        return value[^1] == ';'
            ? new("Write a comma", [new(Span(end - 1, 1), ",", "a comma")], IsCertain: false)
            : Fix.Insert(File, end, ",", "Write a comma");
    }

    private Fix Space(int offset) => Fix.Insert(File, offset, " ", "a space added", isCertain: true);

    /// <summary>At the end of the line, if the text cannot go on below.</summary>
    private Fix? CloseQuote(int open)
    {
        var line = new WrittenLine(File, File.PlaceOf(open).Line);
        var column = open - File.StartOfLine(line.Number);
        var before = line.Text.AsSpan(0, column);
        var text = line.Text.AsSpan(Math.Min(column + 1, line.Text.Length));
        return text.IsEmpty || text.Contains(" #", StringComparison.Ordinal) || text.Contains(File.Content[open]) || text[^1] == '\\'
            || before.ContainsAny('[', '{') || !line.IsAllOfItsValue
            ? null
            : Fix.Insert(File, File.StartOfLine(line.Number) + line.Text.Length, $"{File.Content[open]}", "Close it at the end of the line");
    }

    /// <summary>For 'Tis: the mark is an apostrophe.</summary>
    private Fix? QuoteApostrophe(int open) => CloseQuote(open) is { Edits: [var edit] }
        ? WrittenValue.Quote(new(File, open, edit.At.Start - open), isQuoted: false)
        : null;

    private Fix Backslash(int offset) => Fix.Insert(File, offset, "\\", "a second backslash added");

    /// <summary>
    /// As deep as the keys above it or, below a key without a value, two spaces deeper; likewise the lines below that begin with the
    /// same tabs, with two spaces for every further one.
    /// </summary>
    private Fix Untabbed(WrittenLine line)
    {
        var depth = line.Above is not { } above ? 0 : above.Words.EndsWith(':') ? above.KeyColumn + 2 : above.KeyColumn;
        var indent = line.Text[..line.Indent];
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var below = (WrittenLine?)line; below is { } one && one.Text.StartsWith(indent, StringComparison.Ordinal); below = one.Below)
        {
            var further = one.Text[indent.Length..one.Indent].Sum(c => c == '\t' ? 2 : 1);
            edits.Add(new(new(File, File.StartOfLine(one.Number), one.Indent), new string(' ', depth + further), "indented by spaces"));
        }

        return new("Indent by spaces", edits.ToImmutable(), IsCertain: false);
    }

    /// <summary>Begins the list in the next line, under its further items if there are any.</summary>
    private Fix? ItemBelow()
    {
        var line = new WrittenLine(File, File.PlaceOf(Start).Line);
        var before = File.BeforeOnLine(Start).TrimEnd();
        if (before is not [.., ':'])
            return null;

        var column = line.Below is { } below && below.Words.StartsWith('-') && below.Indent >= line.KeyColumn ? below.Indent : line.KeyColumn + 2;
        var colon = File.StartOfLine(line.Number) + before.Length;
        return new("Begin the list in the next line", [new(new(File, colon, Start - colon), $"{File.LineEnding}{new string(' ', column)}", "the list is in lines of its own")], IsCertain: false);
    }

    /// <summary>The keys above are the first item of the list that goes on here.</summary>
    /// <param name="column">Of the dash here.</param>
    private Diagnostic? FirstItemWithoutDash(int column)
    {
        if (Read.LastClosed is not { IsMapping: true, IsFlow: false, Start: var start } || start.Column - column < 2
            || new WrittenLine(File, start.Line) is not { Above: { } above } first || first.Start != start.Start || !above.Words.EndsWith(':') || above.KeyColumn >= column)
        {
            return null;
        }

        var at = new TextSpan(File, start.Start, first.Words.Split(':')[0].Length);
        return Problems.ItemWithoutDash(at, Span(Start, 1))
            .MendedBy(new Fix("Begin an item here", [new(new(File, File.StartOfLine(start.Line) + column - 1, 1), "-", "an item begins here")], IsCertain: true));
    }

    private Fix ItemHere()
    {
        var rest = UpToNextItem().Skip(1).Select(line => Shifted(line.Number, 2));
        return new("Begin an item here", [new(new(File, Start, 0), "- ", "an item begins here"), .. rest], IsCertain: false);
    }

    private Fix PartOfItem() =>
        new("Indent it as a part of the item above", [.. UpToNextItem().Select(line => Shifted(line.Number, 2))], IsCertain: false);

    /// <summary>The line and those below it that belong to the same item.</summary>
    private IEnumerable<WrittenLine> UpToNextItem()
    {
        var first = new WrittenLine(File, File.PlaceOf(Start).Line);
        var moves = IsOpen(first);
        yield return first;
        for (var below = first.Below; below is { } line && (line.Indent > first.Indent || (line.Indent == first.Indent && !line.Words.StartsWith('-'))); below = line.Below)
        {
            // What is deeper belongs to a key that moves, or stands in its right column already.
            if (line.Indent == first.Indent)
                moves = IsOpen(line);
            if (line.Indent == first.Indent || moves)
                yield return line;
        }

        static bool IsOpen(WrittenLine line) => line.Words is [.., ':' or '|' or '>' or '-'];
    }

    /// <summary>If the first word can be a key.</summary>
    private Fix? Colon(int start, string line)
    {
        var word = line.Split(' ')[0];
        return IsKey(word)
            ? Fix.Insert(File, start + word.Length, ":", $"Write {Phrase.Quote($"{word}:")}")
            : null;
    }

    private static bool IsKey(string word) => word.Length > 1 && word.All(c => char.IsAsciiLetterLower(c) || c == '-') && word[0] != '-';

    /// <summary>In the column of the keys above and below.</summary>
    private Fix UnderKeysAround(WrittenLine key) =>
        new("Begin under the keys above", [Shifted(key.Number, new WrittenLine(File, File.PlaceOf(Start).Line).Indent - key.Indent)], IsCertain: false);

    /// <summary>If a text above can go on here.</summary>
    private Fix? GoesOn(int start)
    {
        var line = new WrittenLine(File, File.PlaceOf(start).Line);
        return line.Above is { OpensValue: true } above && !above.Words.EndsWith(':') && Read.Last is Scalar { Style: ScalarStyle.Plain }
            ? new("Let it go on with the text above", [new(new(File, File.StartOfLine(line.Number), line.Indent), new string(' ', above.KeyColumn + 2), "indented")], IsCertain: false)
            : null;
    }

    /// <summary>In the nearest column in which a key or an item above begins, with what is below it.</summary>
    private Fix? Aligned(WrittenLine line)
    {
        var isItem = line.Words.StartsWith("- ", StringComparison.Ordinal);
        var columns = new List<int>();
        var least = int.MaxValue;
        for (var above = line.Above; above is { } one && least > 0; above = one.Above)
        {
            if (one.OpensValue && one.Indent < least && (!isItem || (one.Words.StartsWith('-') && one.Indent != line.Indent)))
                columns.AddRange(one.KeyColumn < least && !isItem ? [one.KeyColumn, one.Indent] : [one.Indent]);
            least = Math.Min(least, one.Indent);
        }

        if (columns.Count == 0 || columns.MinBy(column => Math.Abs(column - line.Indent)) is var nearest && nearest == line.Indent)
            return null;

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var below = (WrittenLine?)line; below is { } one && (one == line || (one.Indent > line.Indent && (one.Indent != nearest || (isItem && !one.Words.StartsWith('-'))))); below = one.Below)
            edits.Add(Shifted(one.Number, nearest - line.Indent));
        return new("Begin under the keys above", edits.ToImmutable(), IsCertain: false);
    }

    private TextEdit Shifted(int line, int columns)
    {
        var indent = new WrittenLine(File, line).Indent;
        return new(new(File, File.StartOfLine(line), indent), new string(' ', Math.Max(0, indent + columns)), "indented");
    }
}
