using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>All that is open in the editor, sorted by debate. Called by one request at a time, in their order.</summary>
internal sealed class Workspace(ILanguageClient client)
{
    private readonly Dictionary<string, DebateSession> _sessions = new(StringComparer.Ordinal);

    public OpenDocuments Documents { get; private set; } = OpenDocuments.None;

    /// <summary>The debate of a file; <c>null</c> if it belongs to none.</summary>
    public DebateSession? SessionOf(OpenDocument document) =>
        Documents.FolderOf(document.Path) is { } folder ? _sessions.GetValueOrDefault(folder) : null;

    /// <summary>The debates of which a file is open.</summary>
    public ImmutableArray<DebateSession> Sessions =>
        [.. Documents.ByPath.Values.Select(SessionOf).OfType<DebateSession>().Distinct()];

    public void Open(DocumentItem item)
    {
        // An address of anything else than a file, such as a text that has no name yet, belongs to no debate.
        if (FileAddress.PathOf(item.Uri) is { } path)
            Change(Documents.With(new(item.Uri, path, item.Version, item.Text)), [path]);
    }

    public void Change(ChangeParams changed)
    {
        if (Documents.At(changed.TextDocument.Uri) is { } document)
            Change(Documents.With(document.With(changed.TextDocument.Version, changed.ContentChanges)), [document.Path]);
    }

    public void Close(string uri)
    {
        if (Documents.At(uri) is { } document)
            Change(Documents.Without(document.Path), [document.Path]);
    }

    /// <summary>Files have changed outside the editor, or have been saved.</summary>
    public void ChangeFiles() => Change(Documents with { }, Documents.ByPath.Keys);

    private void Change(OpenDocuments documents, IEnumerable<string> paths)
    {
        var changed = paths.SelectMany(path => (string?[])[Documents.FolderOf(path), documents.FolderOf(path)]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Documents = documents;
        var open = documents.ByPath.Keys.Select(documents.FolderOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var folder in open.Except(_sessions.Keys).ToList())
        {
            _sessions[folder] = new(folder, client);
            changed.Add(folder);
        }

        // One that is closed has still to take back what it shows. Opened again before, it goes on, and tells all in order.
        foreach (var (folder, session) in _sessions.ToList())
        {
            if (changed.Contains(folder))
                session.Change(documents);
            else if (!open.Contains(folder) && session.IsIdle)
                _sessions.Remove(folder);
        }
    }
}
