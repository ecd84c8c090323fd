using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Something that a stakeholder wants done.</summary>
internal sealed record Proposal
{
    public required Prose Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>For links to it; nothing where its text is to make one.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>To whom it is addressed, in a few words.</summary>
    public Prose? AddressedTo { get; init; }

    /// <summary>The issue that it belongs to, where it belongs to one.</summary>
    public Located<string>? Issue { get; init; }

    public Located<Voice>? Voice { get; init; }
}
