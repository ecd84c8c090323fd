using System.Collections.Frozen;
using Briefing.Print.Layout.Paragraphs;

namespace Briefing.Import.Bibliography;

/// <summary>The text of a LaTeX value: accents, symbols and dashes as characters, without groups and commands.</summary>
internal sealed class LatexText
{
    private static readonly FrozenDictionary<string, char> s_accents = new Dictionary<string, char>
    {
        ["`"] = '\u0300',
        ["'"] = '\u0301',
        ["^"] = '\u0302',
        ["~"] = '\u0303',
        ["="] = '\u0304',
        ["u"] = '\u0306',
        ["."] = '\u0307',
        ["\""] = '\u0308',
        ["r"] = '\u030A',
        ["H"] = '\u030B',
        ["v"] = '\u030C',
        ["d"] = '\u0323',
        ["c"] = '\u0327',
        ["k"] = '\u0328',
        ["b"] = '\u0331',
    }.ToFrozenDictionary();

    // A command, then its characters.
    private const string Signs =
        "textbackslash \\ textasciicircum ^ textasciitilde ~ textbraceleft { textbraceright } textquotedbl \" "
        + "textendash – textemdash — textellipsis … ldots … dots … textquoteleft ‘ textquoteright ’ "
        + "textquotedblleft “ textquotedblright ” ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ "
        + "dj đ DJ Đ th þ dh ð S § P ¶ copyright © pounds £ euro € LaTeX LaTeX TeX TeX";

    private static readonly FrozenDictionary<string, string> s_signs =
        Signs.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    // Commands whose argument is the text.
    private static readonly FrozenSet<string> s_styles = FrozenSet.Create(
        "emph", "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textup", "textsuperscript", "textsubscript",
        "mbox", "enquote", "mkbibquote", "url", "href", "uppercase", "MakeUppercase", "relax", "em", "it", "bf", "sc");

    private readonly string _latex;
    private readonly StringBuilder _text = new();
    private int _at;

    private LatexText(string latex) => _latex = latex;

    /// <summary>Names of unknown commands; their arguments are kept.</summary>
    public List<string> Unknown { get; } = [];

    public string Value { get; private set; } = "";

    public static LatexText Read(string latex)
    {
        var text = new LatexText(latex);
        while (text._at < latex.Length)
            text.Take();

        text.Value = string.Join(' ', text._text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text;
    }

    private void Take()
    {
        var character = _latex[_at++];
        switch (character)
        {
            case '\\':
                Command();
                break;
            case '{' or '}' or '$':
                break;
            case '~':
                _text.Append(' ');
                break;
            case '-' when Skips("--"):
                _text.Append('—');
                break;
            case '-' when Skips("-"):
                _text.Append('–');
                break;
            case '`' when Skips("`"):
                _text.Append('“');
                break;
            case '\'' when Skips("'"):
                _text.Append('”');
                break;
            default:
                _text.Append(character);
                break;
        }
    }

    private void Command()
    {
        var name = Name();
        if (s_accents.TryGetValue(name, out var accent))
            Accented(accent);
        else if (s_signs.TryGetValue(name, out var sign))
            _text.Append(sign);
        else if (name is [var one] && !char.IsLetter(one))
            _text.Append(one);
        else if (!s_styles.Contains(name))
            Unknown.Add(name);
    }

    /// <summary>Letters and the space after them, or one other character.</summary>
    private string Name()
    {
        var start = _at;
        while (_at < _latex.Length && char.IsAsciiLetter(_latex[_at]))
            _at++;

        if (_at == start)
            return _at < _latex.Length ? _latex[_at++].ToString() : "";

        var name = _latex[start.._at];
        while (_at < _latex.Length && char.IsWhiteSpace(_latex[_at]))
            _at++;

        return name;
    }

    private void Accented(char accent)
    {
        while (_at < _latex.Length && (_latex[_at] == '{' || char.IsWhiteSpace(_latex[_at])))
            _at++;

        if (_at >= _latex.Length)
            return;

        // Dotless letters only serve to put accents on.
        if (_latex[_at] == '\\')
        {
            _at++;
            _text.Append(CanonicalComposition.Of($"{(Name() is [var letter, ..] ? letter : ' ')}{accent}"));
        }
        else if (_latex[_at] != '}')
        {
            var length = char.IsSurrogatePair(_latex, _at) ? 2 : 1;
            _text.Append(CanonicalComposition.Of($"{_latex.AsSpan(_at, length)}{accent}"));
            _at += length;
        }
    }

    private bool Skips(string ahead)
    {
        if (!_latex.AsSpan(_at).StartsWith(ahead))
            return false;

        _at += ahead.Length;
        return true;
    }
}
