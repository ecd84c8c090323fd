using Briefing.Import.Bibliography.Items;
using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Import.Bibliography;

/// <summary>The new sources of a bibliography, and those that the debate already lists or that came before.</summary>
internal sealed record SourceImport(
    ImmutableArray<(string Id, ImportedSource Source)> Added,
    ImmutableArray<(ImportedSource Source, string Id)> Known)
{
    /// <summary>Sources that are there already are never changed.</summary>
    public static SourceImport Of(ImmutableArray<ImportedSource> imported, ImmutableArray<Source> sources)
    {
        var added = ImmutableArray.CreateBuilder<(string, ImportedSource)>();
        var known = ImmutableArray.CreateBuilder<(ImportedSource, string)>();
        var ids = new SourceIds(sources.Select(source => source.Id.Value));
        var there = new KnownSources(sources);
        foreach (var source in imported)
        {
            if (there.Find(source) is { } same)
            {
                known.Add((source, same));
                continue;
            }

            var id = ids.Next(source);
            there.Add(id, source);
            added.Add((id, source));
        }

        return new(added.ToImmutable(), known.ToImmutable());
    }

    /// <param name="language">For sources without a language; <c>null</c> to leave it blank.</param>
    /// <param name="translated">For all sources, since no bibliography has it; <c>null</c> to leave it blank.</param>
    public ImmutableArray<DataNode> Nodes(string? language, string? translated) =>
        [.. Added.Select(one => Node(one.Id, one.Source, language, translated))];

    private static DataNode.Mapping Node(string id, ImportedSource source, string? language, string? translated)
    {
        // A language that is not known is not that of the others.
        var missing = source.LeftOut.Any(left => left.IsLanguage) ? null : language;
        var values = new List<(string, DataNode?)>
        {
            ("id", id),
            ("language", source.Texts.GetValueOrDefault("language") ?? missing),
            ("translated", translated),
            ("note", source.Texts.TryGetValue("note", out var words) ? MarkdownEscape.Of(words) : null),
        };
        foreach (var (key, text) in source.Texts.Where(text => text.Key is not ("language" or "note")))
            values.Add((key, text));

        foreach (var (role, names) in source.Names)
            values.Add((role, SourceFormat.Author.List.Write([.. names.Select(name => name.ToPerson())])));

        foreach (var (key, date) in source.Dates)
            values.Add((key, date.Written));

        return SourceFormat.Source.Schema.Draft(values);
    }
}
