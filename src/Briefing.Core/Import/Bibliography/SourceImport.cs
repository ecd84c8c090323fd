using System.Collections.Immutable;
using Briefing.Import.Files;
using Briefing.Model;
using Briefing.Scaffold;

namespace Briefing.Import.Bibliography;

/// <summary>What a bibliography adds to the sources of a debate, and what is among them already.</summary>
internal sealed record SourceImport(
    ImmutableArray<(string Id, ImportedSource Source)> Added,
    ImmutableArray<(ImportedSource Source, Source There)> Known)
{
    /// <summary>
    /// A source is known by its id or its address, or by title and date together; what is there is never changed.
    /// </summary>
    public static SourceImport Of(ImmutableArray<ImportedSource> imported, ImmutableArray<Source> sources)
    {
        var added = ImmutableArray.CreateBuilder<(string, ImportedSource)>();
        var known = ImmutableArray.CreateBuilder<(ImportedSource, Source)>();
        var ids = new NewIds(sources.Select(source => source.Id.Value));
        foreach (var source in imported)
        {
            if (sources.FirstOrDefault(there => IsSame(source, there)) is { } there)
                known.Add((source, there));
            else
                added.Add((ids.Next(NameOf(source), "source"), source));
        }

        return new(added.ToImmutable(), known.ToImmutable());
    }

    /// <param name="language">For a source that does not say its own; blank if not given.</param>
    /// <param name="translated">Of no source a bibliography says that; blank if not given.</param>
    public ImmutableArray<NewNode> Nodes(string? language, string? translated) =>
        [.. Added.Select(one => Node(one.Id, one.Source, language, translated))];

    private static string NameOf(ImportedSource source) =>
        source.Key.Value.Length > 0 ? source.Key.Value : source.Title ?? "";

    private static bool IsSame(ImportedSource source, Source there) =>
        NewIds.Of(source.Key.Value, "source") == there.Id.Value
        || (source.Url is { } url && url == there.Url?.Value)
        || (source.Title == there.Title.Value && source.Issued?.Written == there.Issued?.Value.Written);

    private static NewNode.Keys Node(string id, ImportedSource source, string? language, string? translated)
    {
        var given = new NewKeys()
            .AddNames(source.Authors)
            .Add("container-title", source.ContainerTitle)
            .Add("publisher", source.Publisher)
            .Add("url", source.Url)
            .Add("issued", source.Issued?.Written)
            .Block;
        var note = source.Note is { } words ? MarkdownWords.Of(words) : null;
        return new(
        [
            new("id", new NewNode.Words(id)),
            NewKey.Required("type", source.Type, "as CSL names it: article-newspaper, report, webpage"),
            NewKey.Required("title", source.Title, "as it stands there"),
            .. given.Entries,
            NewKey.Required("language", source.Language ?? language, "a tag such as en or ja"),
            NewKey.Required("translated", translated, "none, human, machine or unknown"),
            .. NewKey.IfGiven("note", note),
        ]);
    }
}
