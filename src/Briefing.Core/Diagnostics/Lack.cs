namespace Briefing.Diagnostics;

/// <summary>What is missing at the place of a diagnostic, for a stage that knows all ids to offer it.</summary>
internal abstract record Lack
{
    private Lack()
    {
    }

    /// <summary>An id of its own.</summary>
    /// <param name="Key">What it stands under.</param>
    public sealed record Id(string Key) : Lack;

    /// <summary>The id of an issue.</summary>
    /// <inheritdoc cref="Id"/>
    public sealed record Issue(string Key) : Lack;

    /// <summary>The id of a source.</summary>
    /// <inheritdoc cref="Id"/>
    public sealed record Source(string Key) : Lack;

    /// <summary>A reference to an argument of another stakeholder.</summary>
    /// <inheritdoc cref="Id"/>
    public sealed record Argument(string Key) : Lack;

    /// <summary>Citations of the statement to which the place belongs.</summary>
    public sealed record Citations : Lack;

    /// <summary>The stance on an issue in the file of the place.</summary>
    /// <param name="OnIssue">The id of the issue.</param>
    public sealed record Stance(string OnIssue) : Lack;

    /// <summary>The file of a stakeholder that is on the list.</summary>
    /// <param name="Of">The id of the stakeholder.</param>
    public sealed record PositionFile(string Of) : Lack;

    /// <summary>A key, of which the object at the place needs one of several.</summary>
    /// <param name="Words">The key and its value as they are written, for each choice.</param>
    public sealed record Line(ImmutableArray<string> Words) : Lack;

    /// <summary>Another reference in place of the one that is written: to an argument of another stakeholder.</summary>
    /// <param name="Written">The id of the argument, or what is written.</param>
    public sealed record Other(string Written) : Lack;
}
