using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load.Parts;

/// <summary>Reads the <c>citations</c> of whatever has them.</summary>
internal static class CitationReader
{
    private static readonly string[] s_locators = ["paragraph", "page", "section", "timestamp"];

    public static ImmutableArray<Citation> Citations(this MappingReader reader) =>
        reader.List("citations", node => Read(node, reader.Context));

    private static Citation Read(YamlNode node, ReadingContext context)
    {
        var reader = MappingReader.Of("citation", node, context);
        var citation = new Citation
        {
            Source = reader.RequiredWord("source"),
            Locator = new()
            {
                Paragraph = reader.Count("paragraph"),
                Page = reader.Line("page"),
                Section = reader.Line("section"),
                Timestamp = Timestamp(reader),
            },
            Quote = reader.Line("quote"),
            Reading = reader.Line("reading"),
            At = reader.At,
        };

        reader.Close();
        if (reader.IsWhole && !s_locators.Any(reader.HasValue))
            context.Diagnostics.Add(Problems.NoLocator(reader.At));

        return citation;
    }

    private static Located<string>? Timestamp(MappingReader reader)
    {
        var timestamp = reader.Line("timestamp");
        if (timestamp is { } written && !IsTimestamp(written.Value))
            reader.Context.Diagnostics.Add(Problems.NotATimestamp(written.At, written.Value));

        return timestamp;
    }

    private static bool IsTimestamp(string text)
    {
        var parts = text.Split(':');
        return parts.Length is 2 or 3
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
            && parts[0].Length <= 3
            && parts.Skip(1).All(part => part.Length == 2 && part[0] < '6');
    }
}
