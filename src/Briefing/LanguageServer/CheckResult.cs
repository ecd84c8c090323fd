namespace Briefing.LanguageServer;

/// <summary>What is wrong with a debate whose files are open.</summary>
/// <param name="Documents">For which it was found.</param>
/// <param name="Files">What the editor is to show, by address: of the open files, and of those that have mistakes.</param>
internal sealed record CheckResult(
    OpenDocuments Documents, ImmutableArray<Diagnostic> Diagnostics, ImmutableDictionary<string, PublishedFile> Files)
{
    public static CheckResult None { get; } = new(OpenDocuments.None, [], ImmutableDictionary.Create<string, PublishedFile>(StringComparer.Ordinal));

    /// <param name="open">The paths of the debate's open files.</param>
    public static CheckResult Of(OpenDocuments documents, ImmutableArray<string> open, ImmutableArray<Diagnostic> diagnostics)
    {
        var byPath = PublishedDiagnostics.ByFile(diagnostics, documents);
        return new(documents, diagnostics, byPath.Keys.Union(open).ToImmutableDictionary(
            documents.UriOf,
            path => new PublishedFile(documents.Find(path)?.Version, byPath.GetValueOrDefault(path, [])),
            StringComparer.Ordinal));
    }

    /// <summary>
    /// What is not as it was, in the order of the addresses. Files with a new version come last, so that who has the diagnostics
    /// of what was typed has all.
    /// </summary>
    public IEnumerable<(string Address, PublishedFile File)> NewsAfter(CheckResult before) =>
        from address in before.Files.Keys.Union(Files.Keys).Order(StringComparer.Ordinal)
        let file = Files.GetValueOrDefault(address, PublishedFile.Nothing)
        let old = before.Files.GetValueOrDefault(address)
        where file != old
        orderby file.Version is { } version && version != old?.Version
        select (address, file);
}
