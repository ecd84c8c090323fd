using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Print.Images.Vector;

/// <summary>Takes letters, numbers and flags off path data (SVG 1.1, 8.3.9).</summary>
internal sealed partial class PathDataScanner(string data)
{
    // Far beyond any drawing, and far below where sums of such numbers lose their last digits.
    private const double Largest = 1_000_000;

    // What is smaller counts as nothing, so that its square does not vanish where it is divided by.
    private const double Smallest = 1e-9;

    private int _at;

    public int Offset => _at;

    /// <summary>The next command; nothing at the end, or where the numbers of the one before go on.</summary>
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

    /// <summary>Whether one more set of numbers follows.</summary>
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
            throw new PathDataException("a number must stand here.", _at);

        _at += match.Length;
        var number = double.Parse(match.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(number) < Smallest ? 0
            : Math.Abs(number) <= Largest ? number
            : throw new PathDataException("this number is too large.", match.Index);
    }

    /// <summary>0 or 1; no space need follow.</summary>
    public bool Flag()
    {
        SkipSeparator();
        return _at < data.Length && data[_at] is '0' or '1'
            ? data[_at++] == '1'
            : throw new PathDataException("a 0 or a 1 must stand here.", _at);
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
