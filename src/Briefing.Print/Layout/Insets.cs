namespace Briefing.Print.Layout;

/// <summary>Distances from the four edges of a rectangle, in points.</summary>
internal readonly record struct Insets(double Top, double Right, double Bottom, double Left)
{
    public Insets(double all)
        : this(all, all, all, all)
    {
    }

    public double Horizontal => Left + Right;

    public double Vertical => Top + Bottom;
}
