using Briefing.Authoring;
using Briefing.LanguageServer.Protocol;
using Briefing.Load.Files;
using Briefing.Load.Themes;

namespace Briefing.LanguageServer;

/// <summary>A debate of which files are open: keeps what was read, and the editor informed of what is wrong.</summary>
internal sealed class DebateSession
{
    private readonly ILanguageClient _client;
    private readonly BuildCache _cache = new();
    private readonly CheckLoop<CheckResult> _loop;

    private CheckResult _shown = CheckResult.None;

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

    /// <summary>What is open since the debate's own files last changed: those of another debate change nothing here.</summary>
    public OpenDocuments Documents { get; private set; } = OpenDocuments.None;

    /// <summary>Whether the editor has been told all that there is to tell of the last change.</summary>
    public bool IsIdle => _loop.IsIdle;

    /// <summary>What is wrong with the files as they are: what was last found, or else what is found now.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(OpenDocuments documents) =>
        ShownOf(documents) ?? Check(documents, CancellationToken.None).Diagnostics;

    /// <summary>What the editor shows for the files as they are; <c>null</c> while they are being checked.</summary>
    public ImmutableArray<Diagnostic>? ShownOf(OpenDocuments documents)
    {
        var shown = Volatile.Read(ref _shown);
        return ReferenceEquals(shown.Documents, documents) ? shown.Diagnostics : null;
    }

    /// <param name="documents">Of a debate of which none is open, nothing is shown.</param>
    public void Change(OpenDocuments documents)
    {
        Documents = documents;
        _loop.Begin(documents);
    }

    /// <summary>What <c>briefing check</c> says, of files as they are in the editor.</summary>
    private CheckResult Check(OpenDocuments documents, CancellationToken cancellation)
    {
        ImmutableArray<string> open = [.. documents.ByPath.Keys.Where(path => documents.FolderOf(path) == Folder)];
        return CheckResult.Of(documents, open, open.IsEmpty ? [] : Diagnose(documents, cancellation));
    }

    private ImmutableArray<Diagnostic> Diagnose(OpenDocuments documents, CancellationToken cancellation)
    {
        try
        {
            var theme = new ThemeRequest { Folder = new FolderOnDisk(path => documents.Find(path)?.Bytes) };
            var files = DebateFiles.Read(Folder, documents.In(Folder));
            Readable.Remember(files);
            return Pipeline.Diagnose(files, theme, _cache, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is gone, or its debate.yaml; the next change tells.
            return [];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A mistake of this program, which must not take the editor's help away.
            _client.LogMessage(1, $"briefing: {e}");
            return [];
        }
    }

    /// <summary>Tells the editor what has changed for it.</summary>
    private void Publish(CheckResult found)
    {
        var before = _shown;
        Volatile.Write(ref _shown, found);
        foreach (var (address, file) in found.NewsAfter(before))
            _client.PublishDiagnostics(address, file.Version, file.Diagnostics);
    }
}
