using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Model;

/// <summary>Bibliographic facts that a text does not show about itself.</summary>
internal sealed record OutsideRecord
{
    public Located<PartialDate>? Issued { get; init; }

    public required ImmutableArray<PersonName> Authors { get; init; }

    public Prose? ContainerTitle { get; init; }

    /// <summary>Where these facts are known from.</summary>
    public required Prose From { get; init; }
}
