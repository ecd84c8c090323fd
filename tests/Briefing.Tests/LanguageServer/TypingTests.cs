using System.Diagnostics;
using Briefing.Authoring;
using Briefing.Authoring.Offers;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.MadeUp;
using Briefing.Tests.Infrastructure;
using Briefing.Text;

namespace Briefing.Tests.LanguageServer;

/// <summary>The shipped debate as it is typed: a file is a mistake nearly all the time, and every state of it is met.</summary>
public sealed class TypingTests : IDisposable
{
    private const string Argument =
        """
          - id: on-its-own
            issue: nato-promise
            claim: >-
              What was said of 1990 “was said”, 😀 and no more: nobody wrote it down.
            voice: reported
            against: [nato, cee]
            citations: [{source: nhk-2022, paragraph: 50, quote: "a 'promise'"}]

        """;

    private readonly TemporaryFolder _folder = new();

    private string Russia => _folder.File("russia.yaml");

    public void Dispose() => _folder.Dispose();

    /// <param name="stride">Characters at once.</param>
    [Theory]
    [InlineData(40)]
    [InlineData(1, Explicit = true)]
    public async Task An_argument_is_typed_and_deleted(int stride)
    {
        await using var editor = await ShippedAsync();
        var whole = editor.TextOf(Russia);
        var before = await editor.DiagnosticsAsync(Russia);
        var at = whole.IndexOf("arguments:\n", StringComparison.Ordinal) + "arguments:\n".Length;
        for (var typed = 0; typed < Argument.Length; typed += stride)
        {
            var length = Math.Min(stride, Argument.Length - typed);
            editor.Type(Russia, at + typed, 0, Argument.Substring(typed, length));
            await AskAllAsync(editor, at + typed + length);
        }

        await editor.DiagnosticsAsync(Russia);
        Assert.Contains("on-its-own", await SymbolsAsync(editor), StringComparison.Ordinal);
        for (var left = Argument.Length; left > 0; left -= Math.Min(stride, left))
        {
            var length = Math.Min(stride, left);
            editor.Type(Russia, at + left - length, length, "");
            await AskAllAsync(editor, at + left - length);
        }

        Assert.Equal(whole, editor.TextOf(Russia));
        Assert.Equal(before, await editor.DiagnosticsAsync(Russia));
        AssertNoHarm(editor);
    }

    /// <param name="broken">What the file has instead.</param>
    [Theory]
    [InlineData("stances:\n", "stances: [\n")]
    [InlineData("  - id: ", "  -id: ")]
    [InlineData("name: ", "name: *")]
    [InlineData("summary: >-\n", "\tsummary: \"\n", Explicit = true)]
    [InlineData("arguments:\n", "arguments\n", Explicit = true)]
    public async Task A_broken_file_is_mended(string words, string broken)
    {
        await using var editor = await ShippedAsync();
        var whole = editor.TextOf(Russia);
        var before = await editor.DiagnosticsAsync(Russia);
        editor.Replace(Russia, words, broken);
        Assert.NotEmpty(await editor.DiagnosticsAsync(Russia));

        // Back, one key at a time: what is wrong is deleted, what is right is typed.
        var at = whole.IndexOf(words, StringComparison.Ordinal);
        for (var left = broken.Length; left > 0; left--)
        {
            editor.Type(Russia, at + left - 1, 1, "");
            await AskAllAsync(editor, at + left - 1);
        }

        for (var typed = 0; typed < words.Length; typed++)
        {
            editor.Type(Russia, at + typed, 0, words[typed..(typed + 1)]);
            await AskAllAsync(editor, at + typed + 1);
        }

        Assert.Equal(before, await editor.DiagnosticsAsync(Russia));
        AssertNoHarm(editor);
    }

    /// <summary>Without a server, which would only be slower.</summary>
    /// <param name="stride">From one length to the next.</param>
    [Theory]
    [InlineData(997)]
    [InlineData(23, Explicit = true)]
    public void Every_beginning_of_a_file_is_met(int stride)
    {
        var files = DebateFiles.Read(Repository.Positions);
        var debate = new WorkingDebate(files, new());
        foreach (var name in files.Names)
        {
            var text = System.Text.Encoding.UTF8.GetString(files.ContentOf(name));
            for (var length = 0; length < text.Length; length += stride)
                Meet(debate, name, text[..length]);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("a:\n ")]
    [InlineData("\"")]
    [InlineData("'\n")]
    [InlineData("\n\n\r")]
    [InlineData("a: |\n\n")]
    [InlineData("&a !b ")]
    [InlineData("- x\n")]
    [InlineData("x\n")]
    [InlineData("# c\n")]
    [InlineData("a: 'b\n  c: [d\n")]
    [InlineData("---\n...\n")]
    public void What_is_repeated_without_end_is_met(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        var debate = new WorkingDebate(DebateFiles.Of("folder", (DebateFiles.Debate, "title: x\n")), new());
        foreach (var format in new[] { FileFormat.Debate, FileFormat.Sources, FileFormat.Position })
            Meet(debate, new(new(format.Name, text), format, "a.yaml"));
    }

    /// <summary>Whether somebody wants to know the times, which are no matter of right and wrong.</summary>
    public static bool AreTimesWanted => Environment.GetEnvironmentVariable("BRIEFING_TIMES") is not null;

    [Fact(Explicit = true, SkipUnless = nameof(AreTimesWanted), Skip = "Set BRIEFING_TIMES to be told the times.")]
    public async Task The_time_from_a_key_to_its_diagnostics_is_told()
    {
        await TellTimesAsync("shipped", Repository.Positions);
        foreach (var (name, text) in MadeUpDebate.Files(new Shape(32, 90)).Select(file => (file.Name, file.Text)))
            await File.WriteAllTextAsync(_folder.File(name), text, TestContext.Current.CancellationToken);

        await TellTimesAsync("made up", _folder.Path);
    }

    private static async Task TellTimesAsync(string what, string folder)
    {
        await using var editor = await Editor.StartInitializedAsync(folder);
        var path = Directory.GetFiles(folder, "*.yaml").First(file => Path.GetFileName(file) is not ("debate.yaml" or "sources.yaml"));
        editor.Open(path);
        await editor.DiagnosticsAsync(path);
        var at = editor.TextOf(path).IndexOf("claim: ", StringComparison.Ordinal) + "claim: ".Length;
        var (diagnostics, offers) = (new List<double>(), new List<double>());
        for (var key = 0; key < 60; key++)
        {
            var watch = Stopwatch.StartNew();
            editor.Type(path, at, key % 2, key % 2 == 0 ? "x" : "");
            await editor.DiagnosticsAsync(path);
            diagnostics.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            await editor.AskAsync("textDocument/completion", editor.After(path, "\n    issue: "));
            offers.Add(watch.Elapsed.TotalMilliseconds);
        }

        var size = Directory.GetFiles(folder, "*.yaml").Sum(file => new FileInfo(file).Length) / 1024;
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{what}, {size} KB: diagnostics after {Median(diagnostics):0} ms, at worst {diagnostics.Skip(5).Max():0} ms (first {diagnostics[0]:0}); "
            + $"completion after {Median(offers):0} ms, at worst {offers.Skip(5).Max():0} ms");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Meet(WorkingDebate debate, string name, string text)
    {
        var file = debate.File(name, new TextFile(debate.Files.PathOf(name), text));
        Assert.NotNull(file);
        Meet(debate, file);
    }

    private static void Meet(WorkingDebate debate, WorkingFile file)
    {
        foreach (var offset in (int[])[0, file.Text.Content.Length / 2, file.Text.Content.Length])
        {
            OfferFinder.At(debate, file, offset);
            Explanations.At(debate, file, offset);
        }

        Assert.All(Flat(OutlineSymbols.Of(file)), symbol =>
            Assert.True(symbol.Start <= symbol.NameStart && symbol.NameStart <= symbol.NameEnd && symbol.NameEnd <= file.Text.Content.Length));
        Assert.All(Foldings.Of(file), lines => Assert.True(lines.First < lines.Last && lines.Last <= file.Text.LineCount));
        FileLinks.Of(debate, file);
    }

    private static IEnumerable<OutlineSymbol> Flat(IEnumerable<OutlineSymbol> symbols) =>
        symbols.SelectMany(symbol => Flat(symbol.Parts).Prepend(symbol));

    private async Task AskAllAsync(Editor editor, int offset)
    {
        var at = editor.At(Russia, offset);
        await Task.WhenAll(editor.AskAsync("textDocument/completion", at), editor.AskAsync("textDocument/hover", at));
    }

    private async Task<string> SymbolsAsync(Editor editor) =>
        $"{await editor.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = FileAddress.Of(Russia) } })}";

    private static void AssertNoHarm(Editor editor)
    {
        Assert.Equal(0, editor.Stale);
        Assert.DoesNotContain(editor.Told, told => $"{told["method"]}" == "window/logMessage");
    }

    private async Task<Editor> ShippedAsync()
    {
        _folder.CopyOf(SampleDebates.Shipped);
        var editor = await Editor.StartInitializedAsync(_folder.Path);
        editor.Open(Russia);
        return editor;
    }
}
