namespace Briefing.Print.Images.Vector;

/// <summary>Reads path data (SVG 1.1, 8.3); every curve becomes cubic.</summary>
internal sealed class PathDataParser
{
    private readonly PathDataScanner _scanner;
    private readonly ImmutableArray<PathStep>.Builder _steps = ImmutableArray.CreateBuilder<PathStep>();
    private Point _start;
    private Point _at;

    // Reflected by a smooth curve: the last control point of a preceding curve of the same kind.
    private Point? _cubicControl;
    private Point? _quadraticControl;

    private PathDataParser(string data) => _scanner = new(data);

    /// <exception cref="PathDataException">The data cannot be read.</exception>
    public static ImmutableArray<PathStep> Parse(string data)
    {
        var path = new PathDataParser(data);
        path.Parse();
        return path._steps.ToImmutable();
    }

    private void Parse()
    {
        while (!_scanner.IsAtEnd)
        {
            var at = _scanner.Offset;
            var command = _scanner.Command() ?? throw new PathDataException("a letter is expected here.", at);
            if (_steps.Count == 0 && command is not ('M' or 'm'))
                throw new PathDataException("they must begin with M.", at);

            Add(command, at);
            while (command is not ('Z' or 'z') && _scanner.HasNumber())
                Add(command switch { 'M' => 'L', 'm' => 'l', _ => command }, at);
        }
    }

    private void Add(char command, int at)
    {
        var isRelative = char.IsAsciiLetterLower(command);
        var origin = isRelative ? _at : default;
        var (cubic, quadratic) = (_cubicControl, _quadraticControl);
        (_cubicControl, _quadraticControl) = (null, null);

        // After Z, any command other than M starts where the closed subpath started.
        if (_steps.Count > 0 && _steps[^1] is PathStep.Close && command is not ('M' or 'm' or 'Z' or 'z'))
            _steps.Add(new PathStep.Move(_at));

        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                _start = _at = origin + Pair();
                _steps.Add(new PathStep.Move(_at));
                break;
            case 'L':
                LineTo(origin + Pair());
                break;
            case 'H':
                LineTo(new(origin.X + _scanner.Number(), _at.Y));
                break;
            case 'V':
                LineTo(new(_at.X, origin.Y + _scanner.Number()));
                break;
            case 'C':
                CurveTo(origin + Pair(), origin + Pair(), origin + Pair());
                break;
            case 'S':
                CurveTo(Reflected(cubic), origin + Pair(), origin + Pair());
                break;
            case 'Q':
                QuadraticTo(origin + Pair(), origin + Pair());
                break;
            case 'T':
                QuadraticTo(Reflected(quadratic), origin + Pair());
                break;
            case 'A':
                Arc(origin);
                break;
            case 'Z':
                _at = _start;
                _steps.Add(new PathStep.Close());
                break;
            default:
                throw new PathDataException($"'{command}' is not a command.", at);
        }
    }

    private Point Pair() => new(_scanner.Number(), _scanner.Number());

    private Point Reflected(Point? control) => control is { } point ? _at * 2 - point : _at;

    private void LineTo(Point to)
    {
        _steps.Add(new PathStep.Line(to));
        _at = to;
    }

    private void CurveTo(Point control1, Point control2, Point to)
    {
        _steps.Add(new PathStep.Curve(control1, control2, to));
        (_at, _cubicControl) = (to, control2);
    }

    private void QuadraticTo(Point control, Point to)
    {
        _steps.Add(new PathStep.Curve(_at + (control - _at) * (2.0 / 3), to + (control - to) * (2.0 / 3), to));
        (_at, _quadraticControl) = (to, control);
    }

    private void Arc(Point origin)
    {
        var (radii, degrees) = (Pair(), _scanner.Number());
        var (isLarge, isClockwise) = (_scanner.Flag(), _scanner.Flag());
        var to = origin + Pair();
        _steps.AddRange(EllipticalArc.Steps(_at, to, radii, degrees, isLarge, isClockwise));
        _at = to;
    }
}
