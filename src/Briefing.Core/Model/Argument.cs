namespace Briefing.Model;

/// <summary>A stakeholder's argument on an issue, in the parts of Toulmin's model.</summary>
internal sealed record Argument
{
    /// <summary>Unique within its stakeholder; elsewhere it is cited as <c>stakeholder/argument</c>.</summary>
    public required Located<string> Id { get; init; }

    public required Located<string> Issue { get; init; }

    public required Prose Claim { get; init; }

    /// <summary>The claim in one short sentence, for the shorter documents.</summary>
    public Prose? InBrief { get; init; }

    /// <summary>Whether the author puts it among what the shorter documents print.</summary>
    public Located<bool>? Main { get; init; }

    /// <summary>The rule that leads from the grounds to the claim.</summary>
    public Prose? Warrant { get; init; }

    /// <summary>The facts that support the claim.</summary>
    public Prose? Grounds { get; init; }

    public required Located<Voice> Voice { get; init; }

    /// <summary>The source's own words of caution, if it has any.</summary>
    public Prose? Hedge { get; init; }

    /// <summary>An editors' note: a mistranslation and the reading adopted, for example.</summary>
    public Prose? Note { get; init; }

    /// <summary>Facts from outside the sources, shown with the claim and marked as such.</summary>
    public OutsideFact? Outside { get; init; }

    /// <summary>Ids of the stakeholders it is directed against, who owe it an answer.</summary>
    public required ImmutableArray<Located<string>> Against { get; init; }

    /// <summary>What remains to be answered, to follow "Open:".</summary>
    public Prose? Open { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}
