namespace Briefing.Print.Layout.Paragraphs;

/// <summary>The text between two line break opportunities.</summary>
/// <param name="First">The index of its first cluster.</param>
/// <param name="End">The index after its last cluster, including spaces.</param>
/// <param name="Width">Without its trailing spaces, in points.</param>
/// <param name="Space">Of its trailing spaces, in points.</param>
/// <param name="Hyphen">The width that a hyphen adds if a line ends with it, in points.</param>
/// <param name="Penalty">The cost of ending a line with it.</param>
internal readonly record struct Segment(int First, int End, double Width, double Space, double Hyphen, double Penalty)
{
    /// <summary>What it is narrower by at the start of a line, in points.</summary>
    public double TrimAtStart { get; init; }

    /// <summary>What it is narrower by at the end of a line, in points.</summary>
    public double TrimAtEnd { get; init; }

    /// <summary>The width of a line that has nothing else, in points.</summary>
    public double LineWidth => Width + Hyphen - TrimAtStart - TrimAtEnd;

    /// <summary>Whether a line must end with it.</summary>
    public bool EndsLine { get; init; }
}
