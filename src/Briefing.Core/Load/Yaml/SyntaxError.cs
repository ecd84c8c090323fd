using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml;

/// <summary>
/// Explains in plain words why YamlDotNet stopped. It examines the text around the place rather than the library's message,
/// so that another version's wording cannot change ours.
/// </summary>
/// <param name="Read">The part that was read successfully.</param>
/// <param name="Start">The start of the problem according to the library.</param>
internal sealed partial record SyntaxError(TextFile File, YamlTreeBuilder Read, int Start, int End)
{
    // An implicit document start has the position where the library stopped.
    private int LastEnd => Read.Last is null or StreamStart or DocumentStart { IsImplicit: true }
        ? 0
        : Math.Min((int)Read.Last.End.Index, File.Content.Length);

    private bool IsFirstOnLine => File.BeforeOnLine(Start).IsWhiteSpace();

    /// <summary>
    /// After the last event: an escaped surrogate pair with an invalid second half, or a tag without a name.
    /// </summary>
    public static SyntaxError OfPairOrTag(TextFile file, YamlTreeBuilder read)
    {
        var mistake = new SyntaxError(file, read, 0, 0);
        var tag = file.Content.IndexOf("!<>", mistake.LastEnd, StringComparison.Ordinal);
        var at = YamlEscape.FirstBrokenPair(file.Content, mistake.LastEnd) ?? Math.Max(tag, mistake.LastEnd);
        return mistake with { Start = at, End = at };
    }

    public Diagnostic Explain()
    {
        var mistake = Find();
        return mistake with { Hint = $"{mistake.Hint} The rest of the file isn't read until then.", IsCause = true };
    }

    private Diagnostic Find() =>
        MergeConflict.InFile(File, upTo: Math.Max(Start, LastEnd)) ?? AfterFinishedValue() ?? InQuotes() ?? Tab() ?? LookAlikeBetween() ?? Colon() ?? FirstCharacter() ?? Bracket() ?? Line()
        ?? Problems.NotYaml(Span(Start, Math.Max(1, End - Start)));

    /// <summary>"x" y, *x y, [x] y: the value ended earlier than its author thought.</summary>
    private Diagnostic? AfterFinishedValue()
    {
        var isFlowEnd = Read.Last is SequenceEnd or MappingEnd && Read.LastClosed is { IsFlow: true };
        var end = isFlowEnd ? LastEnd + 1 : LastEnd;
        if (Start < end || CharacterAt(Start) is ',' or ']' or '}' or ':' or '\0' or '\r' or '\n')
            return null;

        if (File.Content.AsSpan(end, Start - end).ContainsAnyExcept(' ', '\t'))
            return null;

        return Read.Last switch
        {
            Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, Start.Index: var open } when CloseQuote((int)open) is { } close
                && File.PlaceOf((int)open).Line < File.PlaceOf(LastEnd).Line =>
                Problems.QuoteNotClosed(Span((int)open, 1)).MendedBy(close),
            Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } =>
                Problems.TextAfterQuote(Span(Start, RestOfLine(Start).Length), RestOfLine(Start)).MendedBy(Quotes(Start)),
            AnchorAlias => Problems.NeedsQuotes(YamlSpans.Of(File, Read.Last), '*').MendedBy(Quotes(Start)),
            _ when isFlowEnd => Problems.NeedsQuotes(Read.LastClosed!.Start, CharacterAt(Read.LastClosed.Start.Start))
                .MendedBy(WrittenValue.QuoteBracketed(Read.LastClosed.Start)),
            _ => null,
        };
    }

    private Diagnostic? InQuotes()
    {
        if (CharacterAt(Start) == '\\')
            return Escape(Start);

        if (CharacterAt(Start) is not ('"' or '\''))
            return null;

        return CharacterAt(Start) == '"' && YamlEscape.FirstWrong(File.Content, Start + 1, End + 1) is { } wrong
            ? Escape(wrong)
            : Problems.QuoteNotClosed(Span(Start, 1)).MendedBy(CloseQuote(Start), CharacterAt(Start) == '\'' ? QuoteApostrophe(Start) : null);
    }

    private Diagnostic Escape(int at) => YamlEscape.NumberAt(File.Content, at) is var (number, length)
        ? Problems.UnknownEscape(Span(at, length), number)
        : Problems.UnknownEscape(Span(at, 2), number: null).MendedBy(Backslash(at));

    private Diagnostic? Tab()
    {
        // For one kind of tab, the library's position is the start of the file.
        var to = Start == 0 && End == 0 ? File.LineCount : File.PlaceOf(Math.Max(Start, End)).Line;
        for (var line = File.PlaceOf(LastEnd).Line; line <= to; line++)
        {
            var written = new WrittenLine(File, line);
            var tab = written.Text.AsSpan(0, written.Indent).IndexOf('\t');
            if (tab >= 0)
                return Problems.TabIndentation(Span(File.StartOfLine(line) + tab, 1)).MendedBy(Untabbed(written));
        }

        return null;
    }

    private Diagnostic? LookAlikeBetween()
    {
        for (var line = File.PlaceOf(LastEnd).Line; line <= File.PlaceOf(Start).Line; line++)
        {
            if (LookAlike.InLine(File, line) is { } found && found.Offset >= LastEnd)
                return LookAlikes.Report(File, found, isLast: false);
        }

        return null;
    }

    private Diagnostic? Colon()
    {
        if (CharacterAt(Start) != ':')
            return null;

        if (!char.IsWhiteSpace(CharacterAt(Start + 1)))
            return Problems.NoSpaceAfterColon(Span(Start, 1)).MendedBy(Space(Start + 1));

        return LineWithoutColon() is { } line ? NotAKey(line.Start, line.Words)
            : KeyAtTheMargin() is { } key ? Problems.Misindented(Span(key.Start, key.Words.Length), isColumn: true).MendedBy(UnderKeysAround(key))
            : Problems.ColonInText(Span(Start, 1)).MendedBy(Comma(), Quotes(Start));
    }

    /// <summary>Begun too far to the left: the keys above and below it stand in one column.</summary>
    private WrittenLine? KeyAtTheMargin()
    {
        var line = new WrittenLine(File, File.PlaceOf(Start).Line);
        return line.Above is { OpensValue: true, Above: { } before } above && !above.Words.StartsWith('-') && above.Indent < line.Indent
            && before.OpensValue && before.KeyColumn == line.Indent && !line.Words.StartsWith('-')
            ? above
            : null;
    }

    /// <summary>
    /// The colon may be right, but missing from a line above: one where a key is expected, indented no deeper than the key
    /// whose text it could continue.
    /// </summary>
    private WrittenLine? LineWithoutColon()
    {
        var line = new WrittenLine(File, File.PlaceOf(Start).Line);
        if (KeyOfBlock(line) is { } key)
            return key;

        if (WrittenLine.Opens(File.Content.AsSpan(line.Start, Start - line.Start)))
            return null;

        var first = line;
        while (first.Above is { OpensValue: false } above)
            first = above;

        return first == line || first.Above is { } opener && first.Indent > opener.KeyColumn ? null : first;
    }

    /// <summary>A word on a line of its own above the list or the keys that are its value.</summary>
    private static WrittenLine? KeyOfBlock(WrittenLine first) =>
        first.Above is { OpensValue: false } above && above.Indent <= first.Indent && IsKey(above.Words)
        && (above.Above is not { } opener || (opener.OpensValue && above.Indent <= opener.KeyColumn))
            ? above
            : null;

    private Diagnostic? FirstCharacter() => CharacterAt(Start) switch
    {
        '@' or '`' or '%' or '|' or '>' or '*' or '&' or '!' =>
            Problems.NeedsQuotes(Span(Start, 1), CharacterAt(Start)).MendedBy(Quotes(Start)),
        '-' when CharacterAt(Start + 1) == ' ' && !IsFirstOnLine => Problems.ListOnKeyLine(Span(Start, 1)).MendedBy(ItemBelow(), Quotes(Start)),
        _ => null,
    };

    private Diagnostic? Bracket() => (CharacterAt(Start), Read.Innermost) switch
    {
        (not ',', { IsFlow: true, Start: var open }) => Problems.BracketNotClosed(open, CharacterAt(open.Start)).MendedBy(BracketEnd.Of(File, open.Line)),
        (']' or '}' or ',', _) => Problems.StrayBracket(Span(Start, 1), CharacterAt(Start))
            .MendedBy(Fix.Replace(Span(Start, 1), "", isCertain: false)),
        _ => null,
    };

    private Diagnostic? Line()
    {
        var rest = RestOfLine(Start);
        if (rest.Length == 0 || !IsFirstOnLine)
            return null;

        var at = Span(Start, rest.Length);
        var isItem = Read.Innermost is { IsMapping: false } list && list.Start.Column == at.Column;
        if (isItem && SecondDash(Read.Innermost!.Start.Start) is { } dash)
            return Problems.DoubledDash(dash).MendedBy(Fix.Replace(new(File, dash.Start, 2), "", isCertain: true) with { What = "Delete the second dash" });

        if (isItem && rest[0] != '-')
            return Problems.NoDash(at).MendedBy(ItemHere(), PartOfItem());

        if (rest.StartsWith("- ", StringComparison.Ordinal) && FirstItemWithoutDash(at.Column) is { } first)
            return first;

        if (isItem && IsDashWithoutSpace(rest))
            return Problems.NoSpaceAfterDash(Span(Start, 1)).MendedBy(Space(Start + 1));

        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return NotAKey(Start, rest);

        return colon + 1 < rest.Length && rest[colon + 1] != ' '
            ? Problems.NoSpaceAfterColon(Span(Start + colon, 1)).MendedBy(Space(Start + colon + 1))
            : Problems.Misindented(at, IsColumnAbove(at)).MendedBy(Aligned(new(File, File.PlaceOf(Start).Line)));
    }

    private static bool IsColumnAbove(TextSpan at)
    {
        for (var above = new WrittenLine(at.File, at.Line).Above; above is { } line; above = line.Above)
        {
            if (line.Indent == at.Column - 1)
                return true;
        }

        return false;
    }

    /// <summary>The second of two dashes on a line: a list in a list, which nothing has.</summary>
    /// <param name="start">Of a list.</param>
    private TextSpan? SecondDash(int start) =>
        CharacterAt(start) == '-' && File.BeforeOnLine(start).EndsWith("- ") ? Span(start, 1) : null;

    private static bool IsDashWithoutSpace(string line) => line is ['-', not (' ' or '-'), ..];

    private Diagnostic NotAKey(int start, string line) => IsDashWithoutSpace(line)
        ? Problems.NoSpaceAfterDash(Span(start, 1)).MendedBy(Space(start + 1))
        : ContinuesAfterComment(start) && IsDeeper(new(File, File.PlaceOf(start).Line))
        ? Problems.TextAfterComment(Span(start, line.Length))
        : Problems.NoColon(Span(start, line.Length), line).MendedBy(Colon(start, line), GoesOn(start));

    /// <summary>Whether a text of the key above could go on there.</summary>
    private static bool IsDeeper(WrittenLine line) => line.Above is not { } above || line.Indent > above.KeyColumn;

    /// <summary>Whether only comments separate a plain scalar from a line that is not a key.</summary>
    private bool ContinuesAfterComment(int start)
    {
        if (Read.Last is not Scalar { Style: ScalarStyle.Plain } || start < LastEnd)
            return false;

        var between = File.Content.AsSpan(LastEnd, start - LastEnd);
        return between.Contains('#') && between.TrimStart()[0] == '#';
    }

    private char CharacterAt(int offset) => offset < File.Content.Length ? File.Content[offset] : '\0';

    private TextSpan Span(int start, int length) => YamlSpans.Between(File, start, start + length);

    private string RestOfLine(int offset)
    {
        var rest = File.Content.AsSpan(Math.Min(offset, File.Content.Length));
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd().ToString();
    }
}
