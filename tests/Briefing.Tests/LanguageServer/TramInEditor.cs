using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.LanguageServer;

/// <summary>The tram, with a file of it open in an editor.</summary>
public abstract class TramInEditor : IAsyncDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    private protected Editor? Editor { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (Editor is not null)
            await Editor.DisposeAsync();

        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <returns>The path of the file.</returns>
    private protected async Task<string> OpenAsync(string file)
    {
        Folder.CopyOf("tram");
        Editor = await Editor.StartInitializedAsync(Folder.Path);
        Editor.Open(Folder.File(file));
        return Folder.File(file);
    }
}
