using Briefing.Print.Layout.Paragraphs;
using Briefing.Text.Words;

namespace Briefing.Import.Bibliography.Latex;

/// <summary>The text of a LaTeX value: accents, symbols and dashes as characters, without groups and commands.</summary>
internal sealed class LatexText
{
    /// <summary>Commands within arguments of commands; deeper ones leave their arguments as they are.</summary>
    private const int MaxDepth = 40;
    private const int LongestOptions = 100;

    private readonly string _latex;
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private StringBuilder _text = new();
    private int[]? _closing;
    private int _at;
    private int _depth;
    private bool _isMath;
    private bool _isQuoted;
    private bool _isSingleOpen;
    private bool _isDollarAlone;

    private LatexText(string latex) => _latex = latex;

    /// <summary>Names of unknown commands; their arguments are kept.</summary>
    public ImmutableArray<string> Unknown => [.. _unknown.Order(StringComparer.Ordinal)];

    public string Value { get; private set; } = "";

    public static LatexText Read(string latex)
    {
        var text = new LatexText(latex);
        text.TakeUntil(latex.Length);
        text.Value = CanonicalComposition.Of(Rewording.Unwrapped(text._text.ToString()));
        return text;
    }

    private void TakeUntil(int end)
    {
        while (_at < end)
            Take();
    }

    private void Take()
    {
        var character = _latex[_at++];
        switch (character)
        {
            case '\\':
                Command();
                break;
            case '$' when _isMath || HasAnother('$'):
                Skips("$");
                _isMath = !_isMath;
                break;
            case '{' or '}':
                break;
            case '~':
                _text.Append(' ');
                break;
            case '_' or '^' when _isMath:
                Script(character, Argument());
                break;
            case '%' when _at < _latex.Length && _latex[_at] == '\n':
                break;
            case '-' when _isMath:
                _text.Append('−');
                break;
            case '\'' when _isMath:
                _text.Append('′');
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
            case '`':
                _text.Append('‘');
                _isSingleOpen = true;
                break;
            case '\'' when Skips("'"):
                _text.Append('”');
                break;
            case '\'' when _isSingleOpen && !(_at < _latex.Length && char.IsLetter(_latex[_at])):
                _text.Append('’');
                _isSingleOpen = false;
                break;
            case '!' when Skips("`"):
                _text.Append('¡');
                break;
            case '?' when Skips("`"):
                _text.Append('¿');
                break;
            default:
                _text.Append(character);
                break;
        }
    }

    private void Command()
    {
        var name = Name();

        // Within a table, where \' and the like go to columns, the same marks are \a'.
        if (name == "a" && _at < _latex.Length && _latex[_at] is '\'' or '`' or '=')
            name = _latex[_at++].ToString();

        if (!(_isMath && name is "=" or "." or "'" or "`") && LatexAccents.TryGet(name, out var mark))
            _text.Append(LatexAccents.On(Argument(), mark));
        else if (name is "(" or ")" or "[" or "]")
            _isMath = name is "(" or "[";
        else if (LatexSigns.Of(name) is { } sign)
        {
            // The space that ends a command is one that mathematics are set with.
            var isSpaced = _isMath && _at < _latex.Length && char.IsWhiteSpace(_latex[_at - 1]);
            _text.Append(sign).Append(isSpaced ? " " : "");
        }
        else if (name is [var one] && !char.IsLetter(one))
            _text.Append(one);
        else if (!Wrapped(name) && name.Length > 0)
            _unknown.Add(name);
    }

    /// <summary>Commands that do something with their arguments.</summary>
    private bool Wrapped(string name)
    {
        switch (name)
        {
            case "href" or "textcolor" or "foreignlanguage" or "foreignquote" or "hyphenquote" or "fontencoding" or "textlang":
                SkipOptions();
                SkipGroup();
                if (name is "foreignquote" or "hyphenquote")
                    Quoted(Argument);

                return true;
            case "texorpdfstring":
                _text.Append(Argument());
                SkipGroup();
                return true;
            case "bibstring" or "bibcpstring" or "biblstring" or "bibsstring":
                SkipOptions();
                _text.Append(BibtexStrings.Of(Argument()));
                return true;
            case "eqn":
                // Of R's manuals: an expression, and what stands for it in plain text.
                InMath();
                SkipGroup();
                return true;
            case "enquote" or "mkbibquote" or "textquote" or "blockquote":
                Skips("*");
                SkipOptions();
                Quoted(Argument);
                return true;
            case "parentext" or "mkbibparens":
                _text.Append('(').Append(Argument()).Append(')');
                return true;
            case "brackettext" or "mkbibbrackets":
                _text.Append('[').Append(Argument()).Append(']');
                return true;
            case "textsubscript" or "mkbibsubscript":
                var below = Argument();
                _text.Append(Scripts.Subscript(below) ?? below);
                return true;
            case "textsuperscript" or "mkbibsuperscript":
                var above = Argument();
                _text.Append(Scripts.Superscript(above) ?? above);
                return true;
            case "frac" or "tfrac" or "dfrac" or "nicefrac" or "sfrac":
                _text.Append(Argument()).Append('/').Append(Argument());
                return true;
            case "mathbb" or "Bbb":
                _text.Append(string.Concat(Argument().Select(DoubleStruck)));
                return true;
            case "char":
                CodePoint();
                return true;
            case "symbol":
                SkipSpace();
                if (Skips("{"))
                {
                    CodePoint();
                    Skips("}");
                }

                return true;
            case "discretionary":
                // What stands before and after a break, and then what stands where there is none.
                SkipGroup();
                SkipGroup();
                _text.Append(Argument());
                return true;
            case "ensuremath":
                InMath();
                return true;
        }

        if (LatexSigns.IsDropped(name))
        {
            SkipOptions();
            SkipGroup();
            return true;
        }

        return LatexSigns.IsStyle(name);
    }

    private void InMath()
    {
        var wasMath = _isMath;
        _isMath = true;
        _text.Append(Argument());
        _isMath = wasMath;
    }

    /// <summary>Quotations within quotations have single marks.</summary>
    private void Quoted(Func<string> argument)
    {
        var (open, close) = _isQuoted ? ('‘', '’') : ('“', '”');
        var outer = _isQuoted;
        _isQuoted = !outer;
        var text = argument();
        _isQuoted = outer;
        _text.Append(open).Append(text).Append(close);
    }

    private void Script(char sign, string text)
    {
        if ((sign == '_' ? Scripts.Subscript(text) : Scripts.Superscript(text)) is { } shifted)
            _text.Append(shifted);
        else if (sign == '^' && text is "th" or "st" or "nd" or "rd" or "er" or "e")
            _text.Append(text);
        else
            _text.Append(text.Length == 1 ? $"{sign}{text}" : $"{sign}({text})");
    }

    /// <summary>A character by its number, as in \char"2014 and \char 8212.</summary>
    private void CodePoint()
    {
        var isHex = Skips("\"");
        var start = _at;
        while (_at < _latex.Length && _at - start < 7 && (isHex ? char.IsAsciiHexDigit(_latex[_at]) : char.IsAsciiDigit(_latex[_at])))
            _at++;

        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (int.TryParse(_latex.AsSpan(start, _at - start), style, CultureInfo.InvariantCulture, out var number)
            && Rune.TryCreate(number, out var rune) && !Rune.IsControl(rune))
            _text.Append(rune);
    }

    private static string DoubleStruck(char letter) => letter switch
    {
        'C' => "ℂ",
        'H' => "ℍ",
        'N' => "ℕ",
        'P' => "ℙ",
        'Q' => "ℚ",
        'R' => "ℝ",
        'Z' => "ℤ",
        _ => letter.ToString(),
    };

    /// <summary>Letters and the space after them, or one other character.</summary>
    private string Name()
    {
        var start = _at;
        while (_at < _latex.Length && char.IsAsciiLetter(_latex[_at]))
            _at++;

        if (_at == start)
            return _at < _latex.Length ? _latex[_at++].ToString() : "";

        var name = _latex[start.._at];
        SkipSpace();
        return name;
    }

    /// <summary>The text of the next group, command or character.</summary>
    private string Argument()
    {
        SkipSpace();
        if (_at >= _latex.Length || _depth == MaxDepth)
            return "";

        var outer = _text;
        _text = new();
        _depth++;
        if (_latex[_at] == '{')
        {
            var end = Closing()[_at];
            _at++;
            TakeUntil(end);
            if (_at == end && end < _latex.Length)
                _at++;
        }
        else if (_latex[_at] != '}')
            TakeOne();

        _depth--;
        var text = _text.ToString();
        _text = outer;
        return text;
    }

    private void TakeOne()
    {
        if (_latex[_at] is '\\')
        {
            Take();
            return;
        }

        var length = char.IsSurrogatePair(_latex, _at) ? 2 : 1;
        _text.Append(_latex, _at, length);
        _at += length;
    }

    private void SkipGroup()
    {
        var before = _at;
        SkipSpace();
        _at = _at < _latex.Length && _latex[_at] == '{' ? Math.Min(Closing()[_at] + 1, _latex.Length) : before;
    }

    /// <summary>An optional argument in square brackets, within the value.</summary>
    private void SkipOptions()
    {
        if (_at < _latex.Length && _latex[_at] == '[' && _latex.IndexOf(']', _at, Math.Min(LongestOptions, _latex.Length - _at)) is var end and >= 0)
            _at = end + 1;
    }

    private void SkipSpace()
    {
        while (_at < _latex.Length && char.IsWhiteSpace(_latex[_at]))
            _at++;
    }

    /// <summary>A dollar without another is money.</summary>
    private bool HasAnother(char sign)
    {
        _isDollarAlone = _isDollarAlone || _latex.IndexOf(sign, _at) < 0;
        return !_isDollarAlone;
    }

    private bool Skips(string ahead)
    {
        if (!_latex.AsSpan(_at).StartsWith(ahead))
            return false;

        _at += ahead.Length;
        return true;
    }

    /// <summary>For each opening brace the offset of its counterpart, or of the end; found once, in one pass.</summary>
    private int[] Closing()
    {
        if (_closing is not null)
            return _closing;

        _closing = new int[_latex.Length];
        var open = new Stack<int>();
        for (var i = 0; i < _latex.Length; i++)
        {
            if (_latex[i] == '\\')
                i++;
            else if (_latex[i] == '{')
                open.Push(i);
            else if (_latex[i] == '}' && open.TryPop(out var start))
                _closing[start] = i;
        }

        while (open.TryPop(out var start))
            _closing[start] = _latex.Length;

        return _closing;
    }
}
