using System.Collections.Immutable;
using Briefing.Tests.Conformance.Archive;
using Briefing.Tests.Conformance.Reading;
using Briefing.Tests.Conformance.Ua;

namespace Briefing.Tests.Conformance;

/// <summary>All that is checked.</summary>
internal static class Conditions
{
    /// <summary>PDF/UA-1, in the numbers of the Matterhorn protocol 1.1.</summary>
    public static ImmutableArray<Condition> Ua { get; } =
    [
        .. ContentConditions.All,
        .. RoleConditions.All,
        .. DocumentConditions.All,
        .. NestingConditions.All,
        .. LanguageConditions.All,
        .. ElementConditions.All,
        .. AnnotationConditions.All,
        .. FontConditions.All,
        .. CharacterMapConditions.All,
    ];

    /// <summary>PDF/A-2a, by clauses of ISO 19005-2.</summary>
    public static ImmutableArray<Condition> Archive { get; } =
    [
        .. FileConditions.All,
        .. LimitConditions.All,
        .. GraphicsConditions.All,
        .. EmbeddingConditions.All,
        .. InteractionConditions.All,
        .. MetadataConditions.All,
        .. StructureConditions.All,
    ];

    public static IEnumerable<Condition> All => [.. Ua, .. Archive, .. NavigationConditions.All];

    /// <returns>A line for each place of each condition that holds; none for a file that conforms.</returns>
    public static IEnumerable<string> Failures(byte[] file)
    {
        var pdf = new WrittenPdf(file);
        return
            from condition in All
            from place in condition.Find(pdf)
            select $"{condition.Number} {condition.Rule}: {place}";
    }
}
