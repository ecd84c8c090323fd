namespace Briefing.Diagnostics;

/// <summary>One error or warning about an author's files.</summary>
/// <param name="Code">Stable, of the form <c>BRF0012</c>.</param>
/// <param name="At">The span to underline.</param>
/// <param name="Message">What is wrong, in one plain sentence; author text in it is quoted.</param>
internal sealed record Diagnostic(string Code, Severity Severity, TextSpan At, string Message)
{
    /// <summary>Why it matters and how to fix it; a suggestion if there is a near miss.</summary>
    public string? Hint { get; init; }

    /// <summary>A related place: the first use of an id, for example.</summary>
    public RelatedPlace? See { get; init; }

    /// <summary>
    /// Whether mending one thing mends every place with this code and message, as with an id that is gone. Such places are one
    /// diagnostic.
    /// </summary>
    public bool IsMendedOnce { get; init; }

    /// <summary>The further places that are mended together with this one, in reading order.</summary>
    public ImmutableArray<TextSpan> Also { get; init; } = [];

    /// <summary>Changes that mend it, the likeliest first; none if only its author can tell.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Why its authors accept it; <c>null</c> if they don't.</summary>
    public string? Accepted { get; private init; }

    /// <summary>A warning that its authors accept: a note that needs no fix.</summary>
    public Diagnostic AcceptedFor(string reason) => this with
    {
        Severity = Severity.Note,
        Message = $"{Message} Accepted: {reason}",
        Hint = null,
        Fixes = [],
        Lack = null,
        Accepted = reason,
    };

    /// <summary>With changes that mend it, as far as there are any. They are for the files that authors write, not for data.</summary>
    public Diagnostic MendedBy(params ReadOnlySpan<Fix?> fixes)
    {
        if (At.File.Cells is not null || !FileName.IsYaml(At.File.Path))
            return this;

        var all = Fixes.ToBuilder();
        foreach (var fix in fixes)
        {
            if (fix is not null)
                all.Add(fix);
        }

        return this with { Fixes = all.ToImmutable() };
    }

    /// <summary>What is missing, if the diagnostic is of something missing.</summary>
    public Lack? Lack { get; init; }

    /// <summary>Whether other diagnostics may only follow from this one.</summary>
    public bool IsCause { get; init; }
}
