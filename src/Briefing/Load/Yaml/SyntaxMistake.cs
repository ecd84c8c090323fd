using Briefing.Diagnostics;
using Briefing.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Load.Yaml;

/// <summary>
/// Says in plain words why YamlDotNet stopped. It goes by what is written around the place, not by the library's
/// message, so that another version's wording cannot change ours.
/// </summary>
/// <param name="Start">Where the library says that the trouble begins.</param>
/// <param name="Last">The last event before it.</param>
/// <param name="Inner">The collection that is open there.</param>
internal sealed record SyntaxMistake(TextFile File, int Start, int End, ParsingEvent? Last, OpenCollection? Inner)
{
    private int LastEnd => Last is null ? 0 : Math.Min((int)Last.End.Index, File.Content.Length);

    public Diagnostic Explain() =>
        AfterFinishedValue() ?? InQuotes() ?? Tab() ?? Colon() ?? FirstCharacter() ?? Bracket() ?? Line()
        ?? Problems.NotYaml(YamlSpans.Between(File, Start, Math.Max(End, Start + 1)));

    private char CharacterAt(int offset) =>
        offset >= 0 && offset < File.Content.Length ? File.Content[offset] : '\0';

    private TextSpan Span(int start, int length) => YamlSpans.Between(File, start, start + length);

    /// <summary>"x" y, *x y, [x] y: the value ended earlier than its author thought.</summary>
    private Diagnostic? AfterFinishedValue()
    {
        var end = Last is SequenceEnd or MappingEnd && CharacterAt(LastEnd) is ']' or '}' ? LastEnd + 1 : LastEnd;
        var isSameLine = Start >= end && !File.Content.AsSpan(end, Math.Min(Start, File.Content.Length) - end)
            .ContainsAnyExcept(' ', '\t');
        if (!isSameLine || CharacterAt(Start) is ',' or ']' or '}' or ':' or '\0' or '\r' or '\n')
            return null;

        return Last switch
        {
            Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } =>
                Problems.TextAfterQuote(Span(Start, RestOfLine(Start).Length), RestOfLine(Start)),
            AnchorAlias => Problems.NeedsQuotes(YamlSpans.Of(File, Last), '*'),
            SequenceEnd when CharacterAt(end - 1) == ']' => Problems.NeedsQuotes(Span(Start, 1), '['),
            MappingEnd when CharacterAt(end - 1) == '}' => Problems.NeedsQuotes(Span(Start, 1), '{'),
            _ => null,
        };
    }

    private Diagnostic? InQuotes()
    {
        if (CharacterAt(Start) is not ('"' or '\''))
            return null;

        // The library stops at the backslash, or at the digits that should follow \x or \u.
        var found = Enumerable.Range(0, 3).Select(back => End - back).FirstOrDefault(i => CharacterAt(i) == '\\');
        return CharacterAt(Start) == '"' && found > Start
            ? Problems.UnknownEscape(Span(found, 2))
            : Problems.QuoteNotClosed(Span(Start, 1));
    }

    private Diagnostic? Tab()
    {
        var from = File.PlaceOf(LastEnd).Line;

        // For one kind of tab the library gives the start of the file as the place.
        var to = Start == 0 && End == 0 ? int.MaxValue : File.PlaceOf(Math.Max(Start, End)).Line;
        for (var line = from; line <= Math.Min(to, File.LineCount); line++)
        {
            var text = File.LineText(line);
            var indent = text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length);
            var tab = indent.IndexOf('\t');
            if (tab >= 0 && indent.Length < text.Length)
                return Problems.TabIndentation(Span(File.StartOfLine(line) + tab, 1));
        }

        return null;
    }

    private Diagnostic? Colon()
    {
        if (CharacterAt(Start) != ':')
            return null;

        if (!char.IsWhiteSpace(CharacterAt(Start + 1)))
            return Problems.NoSpaceAfterColon(Span(Start, 1));

        var before = File.Content.AsSpan(LastEnd, Math.Max(0, Start - LastEnd));
        var lead = before.Length - before.TrimStart().Length;
        var first = LastEnd + lead;
        var line = RestOfLine(first);

        // Text that does not come after a colon, dash or bracket stands where a key is due.
        return before.Length == lead || before[lead] is ':' or '-' or '[' or '{' or ',' || Start < first + line.Length
            ? Problems.ColonInText(Span(Start, 1))
            : Problems.NoColon(Span(first, line.Length), line);
    }

    private Diagnostic? FirstCharacter() => CharacterAt(Start) switch
    {
        '@' or '`' or '%' or '|' or '>' or '*' or '&' or '!' =>
            Problems.NeedsQuotes(Span(Start, 1), CharacterAt(Start)),
        '-' when CharacterAt(Start + 1) == ' ' && !IsFirstOnLine => Problems.ListOnKeyLine(Span(Start, 1)),
        _ => null,
    };

    private Diagnostic? Bracket()
    {
        if (Inner is { IsFlow: true })
            return Problems.BracketNotClosed(Inner.Start, CharacterAt(Inner.Start.Start));

        return CharacterAt(Start) is ']' or '}' or ','
            ? Problems.StrayBracket(Span(Start, 1), CharacterAt(Start))
            : null;
    }

    private Diagnostic? Line()
    {
        var rest = RestOfLine(Start);
        if (rest.Length == 0 || !IsFirstOnLine)
            return null;

        var at = Span(Start, rest.Length);
        if (Inner is { IsMapping: false } list && list.Start.Column == at.Column)
            return Problems.NoDash(at);

        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return Problems.NoColon(at, rest);

        return colon + 1 < rest.Length && rest[colon + 1] != ' '
            ? Problems.NoSpaceAfterColon(Span(Start + colon, 1))
            : Problems.Misindented(at);
    }

    private bool IsFirstOnLine => string.IsNullOrWhiteSpace(
        File.LineText(File.PlaceOf(Start).Line)[..(File.PlaceOf(Math.Min(Start, File.Content.Length)).Column - 1)]);

    private string RestOfLine(int offset)
    {
        var rest = File.Content.AsSpan(Math.Min(offset, File.Content.Length));
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).TrimEnd().ToString();
    }
}
