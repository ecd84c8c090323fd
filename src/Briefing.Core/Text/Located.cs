namespace Briefing.Text;

/// <summary>A value and the place where an author wrote it.</summary>
internal sealed record Located<T>(T Value, TextSpan At)
{
    /// <summary>Whether the value only stands in for one that an author has still to write.</summary>
    public bool IsPlaceholder { get; init; }

    public override string ToString() => Value?.ToString() ?? "";
}
