namespace Briefing.Print.Layout.Paragraphs;

/// <summary>What stands between two places where a line may end.</summary>
/// <param name="First">Index of its first cluster.</param>
/// <param name="End">Index after its last cluster, spaces included.</param>
/// <param name="Width">Without the spaces at its end, points.</param>
/// <param name="Space">Of the spaces at its end, points.</param>
/// <param name="Hyphen">What a hyphen adds if a line ends with it, points.</param>
/// <param name="Penalty">How bad it is to end a line with it.</param>
internal readonly record struct Atom(int First, int End, double Width, double Space, double Hyphen, double Penalty)
{
    /// <summary>Whether a line must end with it.</summary>
    public bool EndsLine { get; init; }
}
