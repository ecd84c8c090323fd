namespace Briefing.Load.Format;

/// <summary>The logo as written in a theme file.</summary>
internal sealed record LogoKeys
{
    public Located<string>? File { get; init; }

    public Located<string>? Path { get; init; }

    public Located<string>? ViewBox { get; init; }

    /// <summary>As <c>0xRRGGBB</c>.</summary>
    public Located<int>? Colour { get; init; }

    public required Located<string> Alternative { get; init; }

    public required TextSpan At { get; init; }

    /// <summary>Whether it was read to its end.</summary>
    public required bool IsComplete { get; init; }
}
