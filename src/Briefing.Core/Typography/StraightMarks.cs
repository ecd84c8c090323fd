using System.Buffers;

namespace Briefing.Typography;

/// <summary>
/// Finds out what the straight marks of a typewriter stand for in a text: quotation marks, which come in pairs, and apostrophes.
/// Left as they are: feet, inches and minutes after a digit, the marks of Hebrew abbreviations, addresses, code between
/// backticks, and what has no partner.
/// </summary>
internal sealed class StraightMarks
{
    private const char DoubleMark = '"';
    private const char SingleMark = '\'';
    private const string Apostrophe = "\u2019";

    // Words that begin with an apostrophe in English, Dutch and German: ’tis, ’s avonds.
    private static readonly string[] s_shortened =
        ["tis", "twas", "twere", "twill", "em", "til", "cause", "round", "bout", "cos", "n", "s", "t", "k", "m", "ne", "nem"];

    private static readonly SearchValues<char> s_straight = SearchValues.Create(DoubleMark, SingleMark);

    private readonly string _text;
    private readonly QuotationMarks _marks;
    private readonly List<StraightMark> _found = [];
    private readonly List<Opened> _open = [];

    private StraightMarks(string text, QuotationMarks marks) => (_text, _marks) = (text, marks);

    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(s_straight);

    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<StraightMark> In(string text, QuotationMarks marks) =>
        MayBeIn(text) ? new StraightMarks(text, marks).Find() : [];

    private List<StraightMark> Find()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            if (EndOfVerbatim(i) is { } end)
                i = end - 1;
            else if (_text[i] is DoubleMark)
                ReadDouble(i);
            else if (_text[i] is SingleMark)
                ReadSingle(i);
        }

        _found.Sort((one, other) => one.Index.CompareTo(other.Index));
        return _found;
    }

    /// <summary>The end of an address or of code that begins here.</summary>
    private int? EndOfVerbatim(int at)
    {
        if (_text[at] is '`')
            return _text.IndexOf('`', at + 1) is > 0 and var close ? close + 1 : null;

        if (at > 0 && !char.IsWhiteSpace(_text[at - 1]))
            return null;

        var end = at;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
            end++;

        var word = _text.AsSpan(at..end);
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.") || word.Contains('@') ? end : null;
    }

    private void ReadDouble(int at)
    {
        var (before, after) = (Before(at), After(at));
        if (IsHebrew(before) && IsHebrew(after))
            return;

        var isOpen = _open.Exists(one => one.Mark is DoubleMark);
        if (IsIdeograph(before) || (IsIdeograph(after) && !isOpen))
            Toggle(at, isOpen);
        else if (isOpen && !char.IsWhiteSpace(before) && !IsOpening(at))
            Close(at);
        else if (!char.IsWhiteSpace(after) && (IsOpening(at) || IsElided(at)))
            Open(at);
    }

    private void ReadSingle(int at)
    {
        var (before, after) = (Before(at), After(at));
        var isOpen = _open.Exists(one => one.Mark is SingleMark);
        if (IsIdeograph(before))
            Toggle(at, isOpen);
        else if (char.IsLetterOrDigit(before) && (char.IsLetter(after) || after is '“' or '„' or '«'))
            Add(at, isCertain: true);
        else if (IsOpening(at))
            ReadLeading(at);
        else if (isOpen && !char.IsWhiteSpace(before))
            Close(at);
        else if (char.IsLetter(before))
            Add(at, isCertain: false);
    }

    /// <summary>Before a word: an apostrophe in place of its beginning, or a quotation mark.</summary>
    private void ReadLeading(int at)
    {
        var end = at + 1;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
            end++;

        var word = _text[(at + 1)..end];
        if (word is [>= '0' and <= '9', >= '0' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9', 's' or 'e' or 'r'])
            Add(at, isCertain: true);
        else if (s_shortened.Contains(word, StringComparer.OrdinalIgnoreCase))
            Add(at, isCertain: false);
        else if (!char.IsWhiteSpace(After(at)))
            Open(at);
    }

    private void Toggle(int at, bool isOpen)
    {
        if (isOpen)
            Close(at);
        else
            Open(at);
    }

    private void Open(int at)
    {
        var mark = _text[at];
        var isInner = _open.Count == 0 ? mark is SingleMark : !_open[^1].IsInner;
        _open.Add(new(at, mark, isInner));
    }

    /// <summary>With the last mark of its kind; those within, which nothing has closed, are no quotation marks.</summary>
    private void Close(int at)
    {
        var partner = _open.FindLastIndex(one => one.Mark == _text[at]);
        var opened = _open[partner];
        _open.RemoveRange(partner, _open.Count - partner);

        var pair = opened.IsInner ? _marks.Inner : _marks.Outer;
        _found.Add(new(opened.Index, pair.Before, opened.Mark is DoubleMark));
        _found.Add(new(at, pair.After, opened.Mark is DoubleMark));
    }

    private void Add(int at, bool isCertain) => _found.Add(new(at, Apostrophe, isCertain));

    private char Before(int at) => at > 0 ? _text[at - 1] : ' ';

    private char After(int at) => at + 1 < _text.Length ? _text[at + 1] : ' ';

    /// <summary>Whether a quotation can begin here.</summary>
    private bool IsOpening(int at) =>
        Before(at) is var before
        && (char.IsWhiteSpace(before) || (_open is [.., var last] && last.Index == at - 1)
            || char.GetUnicodeCategory(before) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.DashPunctuation
            || before is '/' or '„' or '‚');

    /// <summary>Whether the word before joins the quotation, as in <c>l'"altro"</c>.</summary>
    private bool IsElided(int at) =>
        Before(at) is SingleMark or '\u2019' && at > 1 && char.IsLetter(_text[at - 2]) && char.IsLetter(After(at));

    private static bool IsHebrew(char character) => character is >= '\u05D0' and <= '\u05EA';

    /// <summary>A letter of a script that has no spaces, or joins endings to a closing mark.</summary>
    private static bool IsIdeograph(char character) => character is (>= '\u1100' and < '\u1200') or (>= '\u2E80' and < '\uFB00');

    private readonly record struct Opened(int Index, char Mark, bool IsInner);
}
