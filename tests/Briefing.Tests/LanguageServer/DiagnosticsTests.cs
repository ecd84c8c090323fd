using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.LanguageServer;

/// <summary>What is wrong is shown as it is typed, and no longer.</summary>
public sealed class DiagnosticsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Debate => _folder.File("debate.yaml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_mistake_is_shown_while_it_is_there()
    {
        await using var editor = await TramAsync();
        Assert.Empty(await editor.DiagnosticsAsync(Debate));

        editor.Replace(Debate, "as-of:", "as-off:");
        Assert.Contains(await editor.DiagnosticsAsync(Debate), line => line.EndsWith("BRF0101", StringComparison.Ordinal));
        Assert.Equal(Checked(editor), editor.AllDiagnostics());

        editor.Replace(Debate, "as-off:", "as-of:");
        Assert.Empty(await editor.DiagnosticsAsync(Debate));
        Assert.Empty(editor.AllDiagnostics());
    }

    private async Task<Editor> TramAsync()
    {
        _folder.CopyOf("tram");
        var editor = await Editor.StartInitializedAsync(_folder.Path);
        editor.Open(Debate);
        return editor;
    }

    /// <summary>What the tool says of the files as they are in the editor.</summary>
    private string[] Checked(Editor editor)
    {
        var bag = new DiagnosticBag();
        var files = DebateFiles.Read(_folder.Path).With(new Dictionary<string, byte[]>
        {
            ["debate.yaml"] = System.Text.Encoding.UTF8.GetBytes(editor.TextOf(Debate)),
        });
        Pipeline.Map(files, new ThemeRequest(), bag);
        return [.. bag.InReadingOrder().OrderBy(d => d.At.File.Path, StringComparer.Ordinal).SelectMany(d => d.Also.Prepend(d.At).Select(at =>
            $"{at.Line}:{at.Column}-{at.EndLine}:{at.EndColumn} {d.Code}"))];
    }
}
