using System.Collections.Immutable;
using System.Globalization;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Styles;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Render;

/// <summary>The same debate gives the same bytes, whatever machine, folder or settings it is built with.</summary>
public sealed class Sameness
{
    private static readonly byte[] s_expected = Build(DebateFiles.Read(Repository.Positions));

    [Fact]
    public void Two_runs_give_the_same_bytes() => Assert.Equal(s_expected, Build(DebateFiles.Read(Repository.Positions)));

    [Fact]
    public void The_order_in_which_files_are_found_does_not_matter()
    {
        var files = Directory.GetFiles(Repository.Positions, "*.yaml")
            .Select(path => (Name: Path.GetFileName(path), Content: File.ReadAllBytes(path)))
            .OrderByDescending(file => file.Name, StringComparer.Ordinal);
        Assert.Equal(s_expected, Build(new DebateFiles("positions", files)));
    }

    [Fact]
    public void The_folder_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(s_expected, Build(DebateFiles.Read(folder.CopyOf(SampleDebates.Shipped))));
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_matter()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            odd.DateTimeFormat.DateSeparator = "#";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(s_expected, Build(DebateFiles.Read(Repository.Positions)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>All at once; <c>.ci/sameness</c> has more of them.</summary>
    [Fact(Explicit = true)]
    public void The_settings_of_the_machine_do_not_matter()
    {
        using var folder = new TemporaryFolder();
        var settings = Tool.NoSettings
            .Add("LANG", "tr_TR.UTF-8").Add("LC_ALL", "tr_TR.UTF-8")
            .Add("TZ", "Pacific/Kiritimati")
            .Add("USER", "someone-else").Add("HOME", "/nonexistent")
            .Add("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")
            .Add("DOTNET_PROCESSOR_COUNT", "1");
        var run = Tool.AsProcess(folder.Path, settings, "build", Repository.Positions, "-o", "x.pdf");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_expected, File.ReadAllBytes(folder.File("x.pdf")));
    }

    [Fact]
    public void What_other_builds_have_left_does_not_matter()
    {
        var kept = new BuildCache();
        foreach (var name in (string[])["ferry", "tram", "ferry", "long-words", "long-words"])
        {
            var files = DebateFiles.Read(SampleDebates.FolderOf(name));
            var again = Pipeline.Map(files, new ThemeRequest(), kept, new DiagnosticBag());
            var fresh = SampleDebates.Designed(name);
            Assert.NotNull(again);
            Assert.Equal(Pipeline.Pdf(Composer.Compose(fresh.Map, Length.Briefing), fresh.Design).Bytes, Pipeline.Pdf(Composer.Compose(again.Map, Length.Briefing), again.Design, kept.Renderer).Bytes);
        }
    }

    [Fact]
    public void One_change_after_another_gives_what_a_fresh_build_gives()
    {
        var texts = Directory.EnumerateFiles(SampleDebates.FolderOf("twelve-replies"), "*.yaml")
            .ToImmutableSortedDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        var speaker = texts["speaker.yaml"];
        var longer = string.Concat(Enumerable.Repeat(" once more", 60));
        ImmutableSortedDictionary<string, string>[] edited =
        [
            texts,
            texts.SetItem("speaker.yaml", ChangedOnce(speaker, "claim: The", "claim: Indeed the")),

            // The pages behind it move.
            texts.SetItem("speaker.yaml", ChangedOnce(speaker, "claim: The", $"claim: The{longer}")),

            // The first glyph of the file is one that no page had.
            texts.SetItem("debate.yaml", ChangedOnce(texts["debate.yaml"], "title: ", "title: Ŵ ")),
            texts,
        ];
        var kept = new BuildCache();
        foreach (var files in edited.Select(SampleDebate.Files))
        {
            var again = Pipeline.Map(files, new ThemeRequest(), kept, new DiagnosticBag());
            Assert.NotNull(again);
            Assert.Equal(Build(files), Pipeline.Pdf(Composer.Compose(again.Map, Length.Briefing), again.Design, kept.Renderer).Bytes);
        }

        static string ChangedOnce(string text, string from, string to)
        {
            var at = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(at >= 0);
            return text[..at] + to + text[(at + from.Length)..];
        }
    }

    [Fact]
    public void A_file_that_is_not_parsed_again_has_the_same_mistakes()
    {
        var files = SampleDebate.Files(SampleDebate.Texts.SetItem("residents.yaml", SampleDebate.Texts["residents.yaml"] + "nmae: &x\n"));
        var kept = new BuildCache();
        var first = Diagnostics();
        Assert.NotEmpty(first);
        Assert.Equal(first, Diagnostics());

        IReadOnlyList<Diagnostic> Diagnostics()
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(Pipeline.Map(files, new ThemeRequest(), kept, diagnostics));
            return diagnostics.InReadingOrder();
        }
    }

    private static byte[] Build(DebateFiles files) => Pipeline.Pdf(Composer.Compose(SampleDebates.Map(files), Length.Briefing), Design.Plain).Bytes;
}
