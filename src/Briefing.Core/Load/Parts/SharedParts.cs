using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Load.Parts;

/// <summary>Parts that stand in more than one place of the format.</summary>
internal static class SharedParts
{
    /// <summary>A fact from outside the sources.</summary>
    public static OutsideFact? OutsideFact(this MappingReader reader) =>
        reader.Keys("outside", outside => new OutsideFact(outside.RequiredProse("text"), outside.RequiredProse("from")));

    public static KeyPoint KeyPoint(MappingReader reader) => new(reader.RequiredProse("text"), reader.Citations());

    public static Account Account(MappingReader reader) => new(reader.RequiredProse("text"), reader.Citations());

    public static ImmutableArray<Reading> Readings(this MappingReader reader) => reader.List("readings", Reading);

    private static Reading Reading(MappingReader reader) =>
        new(reader.RequiredText("stakeholder"), reader.RequiredProse("text"), reader.Citations())
        {
            Voice = reader.Choice("voice", Choices.Voices),
        };
}
