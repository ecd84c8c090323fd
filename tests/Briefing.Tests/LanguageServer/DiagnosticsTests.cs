using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.MadeUp;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.LanguageServer;

/// <summary>What is wrong is shown as it is typed, and no longer.</summary>
public sealed class DiagnosticsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Debate => _folder.File("debate.yaml");

    private string Residents => _folder.File("residents.yaml");

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

    [Fact]
    public async Task A_mistake_in_one_file_is_shown_in_another()
    {
        await using var editor = await TramAsync();
        editor.Replace(Debate, "- id: route", "- id: routes");
        Assert.NotEmpty(await editor.DiagnosticsAsync(Residents, lines => lines.Length > 0));
        Assert.Equal(Checked(editor), editor.AllDiagnostics());

        editor.Replace(Debate, "- id: routes", "- id: route");
        await editor.DiagnosticsAsync(Debate);
        Assert.Empty(editor.AllDiagnostics());
    }

    [Fact]
    public async Task Message_remedy_and_related_places_are_shown()
    {
        await using var editor = await TramAsync();
        editor.Open(Residents);
        editor.Replace(Residents, "  - id: noise\n", "  - id: noise\n    issue: route\n    claim: So it is.\n    voice: own\n  - id: noise\n");
        await editor.DiagnosticsAsync(Residents);
        var shown = Assert.Single(editor.PublishedFor(Residents), one => one!["relatedInformation"] is not null)!;
        Assert.Equal("briefing", $"{shown["source"]}");
        Assert.Equal(1, shown["severity"]!.GetValue<int>());
        Assert.Contains('\n', $"{shown["message"]}");
        Assert.EndsWith("/residents.yaml", $"{shown["relatedInformation"]![0]!["location"]!["uri"]}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_saved_counts_and_what_is_closed_is_as_on_the_disk()
    {
        await using var editor = await TramAsync();
        editor.Open(Residents);
        editor.Replace(Residents, "to: operator/riders", "to: operator/nobody");
        Assert.NotEmpty(await editor.DiagnosticsAsync(Residents));

        editor.Close(Residents);
        Assert.Empty(await editor.DiagnosticsAsync(Residents, lines => lines.Length == 0));

        // A file that has never been saved.
        editor.Replace(Debate, "[operator, residents]", "[operator, residents, council]");
        Assert.NotEmpty(await editor.DiagnosticsAsync(Debate));
        editor.Open(_folder.File("council.yaml"), "id: council\nname: Harbour Council\nsummary: It decides.\n");
        await editor.DiagnosticsAsync(_folder.File("council.yaml"));
        Assert.DoesNotContain(editor.AllDiagnostics(), line => line.EndsWith("BRF0001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_on_the_disk_is_seen_when_it_is_told()
    {
        await using var editor = await TramAsync();
        Assert.Empty(await editor.DiagnosticsAsync(Debate));
        var text = await File.ReadAllTextAsync(Residents, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Residents, text.Replace("kind: undercut", "kind: undo", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        editor.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = "file:///x", type = 2 } } });
        Assert.NotEmpty(await editor.DiagnosticsAsync(Residents, lines => lines.Length > 0));
    }

    [Fact]
    public async Task A_debate_that_is_closed_shows_nothing()
    {
        await using var editor = await TramAsync();
        editor.Replace(Debate, "- id: route", "- id: routes");
        await editor.DiagnosticsAsync(Residents, lines => lines.Length > 0);
        editor.Close(Debate);
        await editor.DiagnosticsAsync(Residents, lines => lines.Length == 0);
        await editor.DiagnosticsAsync(Debate, lines => lines.Length == 0);
        Assert.Empty(editor.AllDiagnostics());
    }

    [Fact]
    public async Task A_debate_that_is_gone_shows_nothing()
    {
        await using var editor = await TramAsync();
        editor.Open(Residents);
        editor.Replace(Residents, "to: operator/riders", "to: operator/nobody");
        await editor.DiagnosticsAsync(Residents);
        editor.Close(Debate);
        File.Delete(Debate);
        editor.Tell("workspace/didChangeWatchedFiles", new { changes = Array.Empty<object>() });
        await editor.DiagnosticsAsync(Residents, lines => lines.Length == 0);
    }

    [Fact]
    public async Task Two_debates_are_kept_apart()
    {
        await using var editor = await TramAsync();
        var other = Directory.CreateDirectory(_folder.File("ferry")).FullName;
        foreach (var file in Directory.GetFiles(SampleDebates.FolderOf("ferry"), "*.yaml"))
            File.Copy(file, Path.Combine(other, Path.GetFileName(file)));

        var debate = Path.Combine(other, "debate.yaml");
        editor.Open(debate);
        editor.Replace(debate, "title:", "titel:");
        Assert.NotEmpty(await editor.DiagnosticsAsync(debate));
        Assert.Empty(await editor.DiagnosticsAsync(Debate));
    }

    [Fact]
    public async Task A_theme_that_is_not_saved_counts()
    {
        await using var editor = await TramAsync();
        var theme = _folder.File("house.yaml");
        await File.WriteAllTextAsync(theme, "paper: a4\n", TestContext.Current.CancellationToken);
        editor.Replace(Debate, "as-of:", "theme: house.yaml\nas-of:");
        Assert.Empty(await editor.DiagnosticsAsync(Debate));
        editor.Open(theme);
        editor.Replace(theme, "a4", "a5");
        Assert.NotEmpty(await editor.DiagnosticsAsync(theme));
        editor.Replace(theme, "a5", "letter");
        Assert.Empty(await editor.DiagnosticsAsync(theme));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r", "")]
    public async Task Lines_may_end_and_begin_in_any_way(string lineEnd, string mark)
    {
        _folder.CopyOf("tram");
        await using var editor = await Editor.StartInitializedAsync(_folder.Path);
        var text = (await File.ReadAllTextAsync(Debate, TestContext.Current.CancellationToken)).Replace("\n", lineEnd, StringComparison.Ordinal);
        editor.Open(Debate, mark + text);
        Assert.Empty(await editor.DiagnosticsAsync(Debate));

        // The face is two UTF-16 units, and the mark one of the editor's characters.
        editor.Type(Debate, mark.Length, "title: ".Length, "title: 😀 ");
        editor.Replace(Debate, "as-of", "as-off");
        Assert.Contains("3:1-3:7 BRF0101", await editor.DiagnosticsAsync(Debate));
        editor.Type(Debate, mark.Length, "title: 😀 ".Length, "titel: 😀 ");
        Assert.Contains($"1:{1 + mark.Length}-1:{6 + mark.Length} BRF0101", await editor.DiagnosticsAsync(Debate));
    }

    [Fact]
    public async Task A_file_of_four_megabytes_is_checked_and_one_that_is_larger_refused()
    {
        await using var editor = await TramAsync();
        editor.Type(Debate, editor.TextOf(Debate).Length, 0, string.Concat(Enumerable.Repeat($"# {new string('x', 97)}\n", 41_000)));
        Assert.Empty(await editor.DiagnosticsAsync(Debate));
        Assert.NotNull(await editor.AskAsync("textDocument/completion", editor.At(Debate, 0)));
        editor.Type(Debate, editor.TextOf(Debate).Length, 0, string.Concat(Enumerable.Repeat($"# {new string('x', 97)}\n", 2_000)));
        Assert.NotEmpty(await editor.DiagnosticsAsync(Debate));
    }

    /// <param name="seed">Which edits.</param>
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 2_000, Explicit = true)]
    public async Task After_any_edits_it_shows_what_a_check_says(int seed, int rounds)
    {
        await using var editor = await TramAsync();
        var dice = new Dice(seed);
        string[] paths = [.. Directory.GetFiles(_folder.Path, "*.yaml").Order(StringComparer.Ordinal)];
        for (var round = 0; round < rounds; round++)
        {
            for (var edits = dice.Next(3); edits >= 0; edits--)
                AnyEdit.Make(editor, dice.Pick(paths), dice);

            // A file that was closed has no version to wait for.
            editor.Type(Debate, 0, 0, "");
            foreach (var path in editor.Paths)
                await editor.DiagnosticsAsync(path);

            Assert.Equal(Checked(editor), editor.AllDiagnostics());
        }

        Assert.DoesNotContain(editor.Told, told => $"{told["method"]}" == "window/logMessage");
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
        var files = DebateFiles.Read(_folder.Path).With(editor.Paths.ToDictionary(
            path => Path.GetFileName(path), path => (byte[]?)Encoding.UTF8.GetBytes(editor.TextOf(path))));
        Pipeline.Map(files, new ThemeRequest(), bag);
        var places =
            from diagnostic in bag.InReadingOrder()
            from at in diagnostic.Also.Prepend(diagnostic.At)
            orderby at.File.Path
            select $"{at.Line}:{at.Column}-{at.EndLine}:{at.EndColumn} {diagnostic.Code}";
        return [.. places];
    }
}
