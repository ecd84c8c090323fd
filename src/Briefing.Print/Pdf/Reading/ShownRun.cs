using Briefing.Print.Unicode.Bidi;

namespace Briefing.Print.Pdf.Reading;

/// <summary>What is shown from one place on a line: pieces of text of one direction, in their order from left to right.</summary>
/// <param name="x">The place of the first, in points.</param>
/// <param name="y">The height of the baseline above the bottom of the page.</param>
internal sealed class ShownRun(double x, double y)
{
    // No character below this is read from right to left.
    private const char FirstRightToLeft = '\u0590';

    private readonly List<string> _pieces = [];

    public double Y => y;

    /// <summary>Adds what one glyph represents, or several together.</summary>
    public void Add(string piece) => _pieces.Add(piece);

    /// <summary>Adds its text as it was written.</summary>
    /// <param name="before">The run before it on the page; <c>null</c> if there is none.</param>
    /// <param name="after">The run after it.</param>
    public void AddTo(StringBuilder text, ShownRun? before, ShownRun? after)
    {
        if (_pieces.Count > 1 && IsRightToLeft(before, after))
        {
            for (var i = _pieces.Count - 1; i >= 0; i--)
                text.Append(_pieces[i]);
        }
        else
        {
            foreach (var piece in _pieces)
                text.Append(piece);
        }
    }

    /// <summary>Marks alone have the direction of the line: runs are in the order in which they are read.</summary>
    private bool IsRightToLeft(ShownRun? before, ShownRun? after)
    {
        foreach (var piece in _pieces)
        {
            if (DirectionOf(piece) is { } isRightToLeft)
                return isRightToLeft;
        }

        return after is not null && IsOnLineOf(after) ? after.X < x : before is not null && IsOnLineOf(before) && before.X > x;
    }

    private double X => x;

    private bool IsOnLineOf(ShownRun other) => !PageTextReader.IsNewLine(y, other.Y);

    /// <returns>Whether the first letter or digit is read from right to left; <c>null</c> if there is none.</returns>
    private static bool? DirectionOf(string piece)
    {
        if (piece is [< FirstRightToLeft and var letter] && char.IsAsciiLetterOrDigit(letter))
            return false;

        var classes = new BidiClass[piece.Length];
        BidiClasses.Read(piece, classes);
        foreach (var type in classes)
        {
            if (type is BidiClass.R or BidiClass.AL)
                return true;

            // Digits of either kind are read from left to right in every line.
            if (type is BidiClass.L or BidiClass.EN or BidiClass.AN)
                return false;
        }

        return null;
    }
}
