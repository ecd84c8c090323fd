using System.Text.RegularExpressions;

namespace Briefing.Print.Images.Vector;

/// <summary>Scans commands, numbers and flags from path data (SVG 1.1, 8.3.9).</summary>
internal sealed partial class PathDataScanner(string data)
{
    // Far beyond any drawing, and far below where sums of such numbers lose precision.
    private const double MaxValue = 1_000_000;

    // Anything smaller counts as 0, so that its square does not underflow when divided by.
    private const double MinValue = 1e-9;

    private int _at;

    public int Offset => _at;

    /// <summary>The next command, or <c>null</c> at the end or at another number of the previous command.</summary>
    public char? Command()
    {
        SkipSpace();
        if (_at == data.Length)
            return null;

        return char.IsAsciiLetter(data[_at]) ? data[_at++] : null;
    }

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _at == data.Length;
        }
    }

    /// <summary>Whether another set of numbers follows.</summary>
    public bool HasNumber()
    {
        var before = _at;
        SkipSeparator();
        var has = _at < data.Length && (char.IsAsciiDigit(data[_at]) || data[_at] is '+' or '-' or '.');
        if (!has)
            _at = before;

        return has;
    }

    public double Number()
    {
        SkipSeparator();
        var match = NumberAt().Match(data, _at);
        if (!match.Success)
            throw new PathDataException("a number is expected here.", _at);

        _at += match.Length;
        var number = double.Parse(match.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(number) < MinValue ? 0
            : Math.Abs(number) <= MaxValue ? number
            : throw new PathDataException("this number is too large.", match.Index);
    }

    /// <summary>A 0 or 1, which need not be followed by a space.</summary>
    public bool Flag()
    {
        SkipSeparator();
        return _at < data.Length && data[_at] is '0' or '1'
            ? data[_at++] == '1'
            : throw new PathDataException("a 0 or a 1 is expected here.", _at);
    }

    [GeneratedRegex(@"\G[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")]
    private static partial Regex NumberAt();

    private void SkipSpace()
    {
        while (_at < data.Length && data[_at] is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    private void SkipSeparator()
    {
        SkipSpace();
        if (_at < data.Length && data[_at] == ',')
            _at++;
        SkipSpace();
    }
}
