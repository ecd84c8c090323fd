using System.Text.RegularExpressions;
using Briefing.Import.Graph;

namespace Briefing.Import.Argdown;

/// <summary>
/// A file's text without its front matter and its comments, with a sign in place of each piece of data. A comment on lines of
/// its own leaves no line behind, so that what follows it stays where it belongs.
/// </summary>
internal sealed partial class ArgdownMask
{
    /// <summary>Stands for a piece of data.</summary>
    public const char DataSign = '\uFFFC';

    private const string FrontMatterSign = "===";

    // How many characters are looked at for braces that are not closed, before all are taken for text.
    private const int MostSearched = 10_000_000;

    private readonly TextFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<int> _signs = [];
    private readonly List<(TextSpan At, ImportedFacts? Facts)> _data = [];

    private long _searched;

    private ArgdownMask(TextFile file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    public string Text { get; private set; } = "";

    public ImportedFacts? FrontMatter { get; private set; }

    public static ArgdownMask Of(TextFile file, DiagnosticBag diagnostics)
    {
        var mask = new ArgdownMask(file, diagnostics);
        mask.Run(mask.TakeFrontMatter());
        mask.Text = mask._text.ToString();
        return mask;
    }

    /// <summary>The place in the file of a range of the text.</summary>
    public TextSpan PlaceOf(int start, int length)
    {
        if (_offsets.Count == 0)
            return TextSpan.StartOf(_file);

        var from = _offsets[Math.Min(start, _offsets.Count - 1)];
        var to = length > 0 ? _offsets[Math.Min(start + length, _offsets.Count) - 1] + 1 : from;
        return new(_file, from, Math.Max(to - from, 0));
    }

    /// <summary>The data in a range of the text, in order.</summary>
    public IEnumerable<(TextSpan At, ImportedFacts? Facts)> DataIn(int start, int end)
    {
        var first = _signs.BinarySearch(start);
        for (var i = first < 0 ? ~first : first; i < _signs.Count && _signs[i] < end; i++)
            yield return _data[i];
    }

    private int TakeFrontMatter()
    {
        var text = _file.Content;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (!text.AsSpan(start).StartsWith(FrontMatterSign))
            return 0;

        var inside = text.AsSpan(start).IndexOfAnyExcept('=') is var length and >= 0 ? start + length : text.Length;
        var close = text.IndexOf(FrontMatterSign, inside, StringComparison.Ordinal);
        if (close < 0)
        {
            var at = new TextSpan(_file, start, FrontMatterSign.Length);
            _diagnostics.Add(Problems.NotArgdown(at, "The front matter that begins here is not closed"));
            return text.Length;
        }

        var yaml = text[inside..close];
        if (!string.IsNullOrWhiteSpace(yaml))
            FrontMatter = ImportedFacts.Parse(yaml, new(_file, start, inside - start), inside, _diagnostics);

        return text.AsSpan(close).IndexOfAnyExcept('=') is var rest and >= 0 ? close + rest : text.Length;
    }

    private void Run(int at)
    {
        var text = _file.Content;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            if (text[at] == '\\')
                at = Keep(at, Math.Min(at + 2, text.Length));
            else if (rest.StartsWith("//") && (at == 0 || text[at - 1] != ':'))
                at = Drop(EndOfLine(at));
            else if (rest.StartsWith("/*"))
                at = DropComment(at, "*/");
            else if (rest.StartsWith("<!--"))
                at = DropComment(at, "-->");
            else if (text[at] == '[' && Link().Match(text, at) is { Success: true } link)
                at = Keep(at, at + link.Length);
            else if (text[at] == '{' && DataEnd(at) is { } end)
                at = TakeData(at, end);
            else
                at = Keep(at, at + 1);
        }
    }

    private int Keep(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _offsets.Add(i);
            _text.Append(_file.Content[i] == DataSign ? '\uFFFD' : _file.Content[i]);
        }

        return end;
    }

    private int DropComment(int start, string sign)
    {
        var end = _file.Content.IndexOf(sign, start + 2, StringComparison.Ordinal);
        if (end < 0)
            _diagnostics.Add(Problems.NotArgdown(new(_file, start, 2), "The comment that begins here is not closed"));

        return Drop(end < 0 ? _file.Content.Length : end + sign.Length);
    }

    /// <summary>With its line, if nothing else stands there.</summary>
    private int Drop(int end)
    {
        var kept = _text.Length;
        while (kept > 0 && _text[kept - 1] is ' ' or '\t')
            kept--;

        var next = EndOfLine(end);
        if ((kept > 0 && _text[kept - 1] is not ('\n' or '\r')) || !string.IsNullOrWhiteSpace(_file.Content[end..next]))
            return end;

        _text.Length = kept;
        _offsets.RemoveRange(kept, _offsets.Count - kept);
        return next == _file.Content.Length ? next : _file.Content.IndexOf('\n', next) + 1;
    }

    private int TakeData(int start, int end)
    {
        var at = new TextSpan(_file, start, end - start);
        _data.Add((at, ImportedFacts.Parse(_file.Content[start..end], at, null, _diagnostics)));
        _signs.Add(_text.Length);
        _offsets.Add(start);
        _text.Append(DataSign);
        return end;
    }

    /// <summary>The end of the braces that open at an offset; <c>null</c> if they are not closed and so are text.</summary>
    private int? DataEnd(int start)
    {
        if (_searched > MostSearched)
            return null;

        var depth = 0;
        var quote = '\0';
        for (var i = start; i < _file.Content.Length; i++)
        {
            var character = _file.Content[i];
            if (quote != '\0')
            {
                if (character == '\\' && quote == '"')
                    i++;
                else if (character == quote)
                    quote = '\0';
            }
            else if (character == '"' || (character == '\'' && !char.IsLetterOrDigit(_file.Content[i - 1])))
            {
                quote = character;
            }
            else if (character is '{' or '}')
            {
                depth += character == '{' ? 1 : -1;
                if (depth == 0)
                    return i + 1;
            }
        }

        _searched += _file.Content.Length - start;
        return null;
    }

    private int EndOfLine(int start) =>
        _file.Content.IndexOf('\n', start) is var end and >= 0 ? end : _file.Content.Length;

    [GeneratedRegex(@"\G\[[^\]\r\n]{1,2000}\]\([^)\r\n]{1,2000}\)")]
    private static partial Regex Link();
}
