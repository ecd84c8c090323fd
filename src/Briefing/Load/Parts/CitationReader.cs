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
            Page = reader.Text("page"),
            Section = reader.Text("section"),
            Timestamp = reader.Text("timestamp"),
        },
        Quote = reader.Text("quote"),
        Reading = reader.Text("reading"),
        At = reader.At,
    };
}
