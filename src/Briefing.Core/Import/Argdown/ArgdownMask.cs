namespace Briefing.Import.Argdown;

/// <summary>
/// A file with its comments and data replaced by spaces, so that all offsets stay the same.
/// </summary>
internal sealed class ArgdownMask
{
    private const string FrontMatterSign = "===";

    private readonly TextFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly char[] _text;
    private readonly ImmutableArray<(TextSpan At, ArgdownFacts? Facts)>.Builder _data =
        ImmutableArray.CreateBuilder<(TextSpan, ArgdownFacts?)>();

    private ArgdownMask(TextFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _text = file.Content.ToCharArray();
    }

    public string Text { get; private set; } = "";

    public ArgdownFacts? FrontMatter { get; private set; }

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<(TextSpan At, ArgdownFacts? Facts)> Data => _data.ToImmutable();

    public static ArgdownMask Of(TextFile file, DiagnosticBag diagnostics)
    {
        var mask = new ArgdownMask(file, diagnostics);
        mask.Run(mask.TakeFrontMatter());
        mask.Text = new(mask._text);
        return mask;
    }

    private int TakeFrontMatter()
    {
        var text = _file.Content;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (!text.AsSpan(start).StartsWith(FrontMatterSign))
            return 0;

        var open = start + text.AsSpan(start).IndexOfAnyExcept('=') - start;
        var inside = text.AsSpan(start).IndexOfAnyExcept('=') is var length and >= 0 ? start + length : text.Length;
        var close = text.IndexOf(FrontMatterSign, inside, StringComparison.Ordinal);
        if (close < 0)
        {
            var at = new TextSpan(_file, start, FrontMatterSign.Length);
            _diagnostics.Add(Problems.NotArgdown(at, "The front matter that begins here is not closed"));
            return text.Length;
        }

        var end = close;
        while (end < text.Length && text[end] == '=')
            end++;

        var yaml = text[inside..close];
        if (!string.IsNullOrWhiteSpace(yaml))
            FrontMatter = ArgdownFacts.Parse(yaml, new(_file, start, open - start), _diagnostics);

        Blank(start, end, keepsLines: true);
        return end;
    }

    private void Run(int at)
    {
        var text = _file.Content;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            if (text[at] == '\\')
                at += 2;
            else if (rest.StartsWith("//"))
                at = Blank(at, EndOf(at, "\n"), keepsLines: true);
            else if (rest.StartsWith("/*"))
                at = BlankComment(at, "*/");
            else if (rest.StartsWith("<!--"))
                at = BlankComment(at, "-->");
            else if (text[at] == '{' && DataEnd(at) is { } end)
                at = TakeData(at, end);
            else
                at++;
        }
    }

    private int BlankComment(int start, string sign)
    {
        var end = _file.Content.IndexOf(sign, start + 2, StringComparison.Ordinal);
        if (end < 0)
            _diagnostics.Add(Problems.NotArgdown(new(_file, start, 2), "The comment that begins here is not closed"));

        return Blank(start, end < 0 ? _file.Content.Length : end + sign.Length, keepsLines: false);
    }

    private int TakeData(int start, int end)
    {
        var at = new TextSpan(_file, start, end - start);
        _data.Add((at, ArgdownFacts.Parse(_file.Content[start..end], at, _diagnostics)));
        return Blank(start, end, keepsLines: false);
    }

    /// <summary>The end of the braces that open at an offset; <c>null</c> if they are not closed and so are text.</summary>
    private int? DataEnd(int start)
    {
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

        return null;
    }

    private int EndOf(int start, string sign) =>
        _file.Content.IndexOf(sign, start, StringComparison.Ordinal) is var end and >= 0 ? end : _file.Content.Length;

    private int Blank(int start, int end, bool keepsLines)
    {
        for (var i = start; i < end; i++)
        {
            if (!keepsLines || _text[i] is not ('\r' or '\n'))
                _text[i] = ' ';
        }

        return end;
    }
}
