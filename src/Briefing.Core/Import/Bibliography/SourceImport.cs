using Briefing.Load.Format;
using Briefing.Load.Schemas;

namespace Briefing.Import.Bibliography;

/// <summary>The new sources of a bibliography, and those that the debate already lists.</summary>
internal sealed record SourceImport(
    ImmutableArray<(string Id, ImportedSource Source)> Added,
    ImmutableArray<(ImportedSource Source, Source There)> Known)
{
    /// <summary>Sources that are there already are never changed.</summary>
    public static SourceImport Of(ImmutableArray<ImportedSource> imported, ImmutableArray<Source> sources)
    {
        var added = ImmutableArray.CreateBuilder<(string, ImportedSource)>();
        var known = ImmutableArray.CreateBuilder<(ImportedSource, Source)>();
        var ids = new NewIds(sources.Select(source => source.Id.Value), nameFiles: true);
        var there = new KnownSources(sources);
        foreach (var source in imported)
        {
            if (there.Find(source) is { } same)
                known.Add((source, same));
            else
                added.Add((ids.Next(NameOf(source), "source"), source));
        }

        return new(added.ToImmutable(), known.ToImmutable());
    }

    /// <param name="language">For sources without a language; <c>null</c> to leave it blank.</param>
    /// <param name="translated">For all sources, since no bibliography has it; <c>null</c> to leave it blank.</param>
    public ImmutableArray<DataNode> Nodes(string? language, string? translated) =>
        [.. Added.Select(one => Node(one.Id, one.Source, language, translated))];

    private static string NameOf(ImportedSource source) =>
        source.Key.Value.Length > 0 ? source.Key.Value : source.Title ?? "";

    private static DataNode.Mapping Node(string id, ImportedSource source, string? language, string? translated)
    {
        var schema = SourceFormat.Source.Schema;
        return schema.Draft(
        [
            ("id", id),
            ("type", source.Type),
            ("title", source.Title),
            ("author", SourceFormat.Author.List.Write(source.Authors)),
            ("container-title", source.ContainerTitle),
            ("publisher", source.Publisher),
            ("url", source.Url),
            ("issued", source.Issued?.Written),
            ("language", source.Language ?? language),
            ("translated", translated),
            ("note", source.Note is { } words ? MarkdownEscape.Of(words) : null),
        ]);
    }
}
