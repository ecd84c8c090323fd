using System.Collections.Immutable;
using Briefing.Load.Yaml;
using Briefing.Model;

namespace Briefing.Load.Parts;

/// <summary>Parts that stand in more than one place of the format.</summary>
internal static class SharedParts
{
    /// <summary>A fact from outside the sources.</summary>
    public static OutsideFact? OutsideFact(this MappingReader reader) =>
        reader.Keys("outside", "fact from outside", outside =>
        {
            var fact = new OutsideFact(outside.RequiredText("text"), outside.RequiredLine("from"));
            outside.Close();
            return fact;
        });

    public static KeyPoint KeyPoint(MappingReader reader)
    {
        var point = new KeyPoint(reader.RequiredText("text"), reader.Citations());
        reader.Close();
        return point;
    }

    public static Account Account(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("account", node, context);
        var account = new Account(reader.RequiredText("text"), reader.Citations());
        reader.Close();
        return account;
    }

    public static ImmutableArray<Reading> Readings(this MappingReader reader) =>
        reader.List("readings", node => Reading(node, reader.Context));

    public static ImmutableArray<PersonName> Names(this MappingReader reader, string key) =>
        reader.List(key, node => PersonNameReader.Read(node, reader.Context));

    private static Reading Reading(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("reading", node, context);
        var reading = new Reading(reader.RequiredWord("stakeholder"), reader.RequiredText("text"), reader.Citations())
        {
            Voice = reader.Choice("voice", Choices.Voices),
        };
        reader.Close();
        return reading;
    }
}
