namespace Briefing.Text;

/// <summary>A value and the place where an author wrote it.</summary>
internal sealed record Located<T>(T Value, TextSpan At)
{
    public override string ToString() => Value?.ToString() ?? "";
}
