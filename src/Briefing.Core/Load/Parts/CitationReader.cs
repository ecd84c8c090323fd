using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Load.Parts;

/// <summary>Reads the <c>citations</c> of whatever has them.</summary>
internal static class CitationReader
{
    public static ImmutableArray<Citation> Citations(this MappingReader reader) => reader.List("citations", Read);

    private static Citation Read(MappingReader reader) => new()
    {
        Source = reader.RequiredText("source"),
        Locator = new()
        {
            Paragraph = reader.Count("paragraph"),
            Page = reader.Prose("page"),
            Section = reader.Prose("section"),
            Timestamp = reader.Prose("timestamp"),
        },
        Quote = reader.Prose("quote"),
        Reading = reader.Prose("reading"),
        At = reader.At,
    };
}
