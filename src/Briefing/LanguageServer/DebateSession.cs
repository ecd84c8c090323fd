using Briefing.Load.Files;
using Briefing.Authoring;
using Briefing.LanguageServer.Protocol;
using Briefing.Load.Themes;

namespace Briefing.LanguageServer;

/// <summary>A debate of which files are open: keeps what was read, and the editor informed of what is wrong.</summary>
internal sealed class DebateSession
{
    private readonly ILanguageClient _client;
    private readonly BuildCache _cache = new();
    private readonly CheckLoop<ImmutableArray<Diagnostic>> _loop;

    private Tuple<OpenDocuments, ImmutableArray<Diagnostic>> _checked = new(OpenDocuments.None, []);

    // Absolute paths of files for which the editor shows something.
    private ImmutableHashSet<string> _marked = [];
    private bool _isClosed;

    /// <param name="folder">Absolute.</param>
    public DebateSession(string folder, ILanguageClient client)
    {
        (Folder, _client) = (folder, client);
        Readable = new(_cache.Files);
        _loop = new(Check, Publish);
    }

    /// <summary>Absolute.</summary>
    public string Folder { get; }

    /// <summary>What was read of the debate, for the next request.</summary>
    public ReadableFiles Readable { get; }

    /// <summary>What is wrong with the files as they are: what was last found, or else what is found now.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(OpenDocuments documents) => ShownOf(documents) ?? Check(documents);

    /// <summary>What the editor shows for the files as they are; <c>null</c> while they are being checked.</summary>
    public ImmutableArray<Diagnostic>? ShownOf(OpenDocuments documents)
    {
        var (last, diagnostics) = Volatile.Read(ref _checked);
        return ReferenceEquals(last, documents) ? diagnostics : null;
    }

    /// <summary>What is open since the debate's own files last changed: those of another debate change nothing here.</summary>
    public OpenDocuments Documents { get; private set; } = OpenDocuments.None;

    public void Change(OpenDocuments documents)
    {
        Documents = documents;
        _loop.Begin(documents);
    }

    /// <summary>For a debate of which no file is open any more, or that is gone.</summary>
    public void Close(OpenDocuments documents)
    {
        _isClosed = true;
        _loop.Begin(documents);
    }

    /// <summary>What <c>briefing check</c> says, of files as they are in the editor.</summary>
    private ImmutableArray<Diagnostic> Check(OpenDocuments documents)
    {
        if (_isClosed)
            return [];

        try
        {
            var theme = new ThemeRequest { Unsaved = path => documents.Find(path)?.Bytes };
            var files = DebateFiles.Read(Folder, documents.In(Folder));
            Readable.Remember(files);
            return Pipeline.Diagnose(files, theme, _cache);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is gone, or its debate.yaml; the next change tells.
            return [];
        }
        catch (Exception e)
        {
            // A mistake of this program, which must not take the editor's help away.
            _client.LogMessage(1, $"briefing: {e}");
            return [];
        }
    }

    private void Publish(OpenDocuments documents, ImmutableArray<Diagnostic> diagnostics)
    {
        Volatile.Write(ref _checked, new(documents, diagnostics));
        var byFile = PublishedDiagnostics.ByFile(diagnostics, documents);
        var isOpenHere = documents.ByPath.Keys.Where(path => !_isClosed && documents.FolderOf(path) == Folder);
        foreach (var path in _marked.Union(byFile.Keys).Union(isOpenHere).Order(StringComparer.Ordinal))
            _client.PublishDiagnostics(documents.UriOf(path), documents.Find(path)?.Version, byFile.GetValueOrDefault(path, []));

        _marked = [.. byFile.Keys];
    }
}
