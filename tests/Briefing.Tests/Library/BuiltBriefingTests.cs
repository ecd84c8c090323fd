namespace Briefing.Tests.Library;

using Briefing.Library;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;

/// <summary>What the library builds is what the command line writes with the same options.</summary>
public sealed class BuiltBriefingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<BuildOptions, string> Options => new()
    {
        { new(), "" },
        { new() { Length = Length.Note, Paper = Paper.Letter }, "--length note --paper letter" },
        { new() { Length = Length.Briefing, Paper = Paper.A4 }, "--length briefing --paper a4" },
        { new() { Length = Length.Record }, "--length record" },
        { new() { Stakeholders = ["islanders", "islanders"] }, "--stakeholder islanders" },
        { new() { Compare = ("ferry-line", "islanders"), Issues = ["fares"] }, "--compare ferry-line islanders --issue fares" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public async Task Each_format_has_the_bytes_of_the_command_line(BuildOptions options, string words)
    {
        var briefing = Debate.Read(SampleDebates.FolderOf("ferry")).Build(options);
        var isPart = !options.Issues.IsEmpty || !options.Stakeholders.IsEmpty || options.Compare is not null;
        foreach (var (format, name) in Names.Where(one => !isPart || one.Format != Format.Json))
        {
            var file = _folder.File($"briefing.{name}");
            var run = Tool.Here(
                ["build", SampleDebates.FolderOf("ferry"), "-o", file, .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Equal(File.ReadAllBytes(file), briefing.ToBytes(format));

            using var stream = new MemoryStream();
            await briefing.WriteAsync(stream, format, TestContext.Current.CancellationToken);
            Assert.Equal(File.ReadAllBytes(file), stream.ToArray());
        }
    }

    private static IEnumerable<(Format Format, string Name)> Names =>
    [
        (Format.Pdf, "pdf"), (Format.Html, "html"), (Format.Markdown, "md"), (Format.Word, "docx"), (Format.Json, "json"),
    ];

    [Fact]
    public void There_are_no_other_formats() => Assert.Equal(Enum.GetValues<Format>(), Names.Select(one => one.Format));

    [Fact]
    public void A_draft_is_marked()
    {
        var file = _folder.File("briefing.md");
        Assert.Equal(0, Tool.Here("build", SampleDebates.FolderOf("tram"), "--draft", "-o", file).ExitCode);
        var draft = Debate.Read(SampleDebates.FolderOf("tram"), new() { Draft = true });
        Assert.Equal(File.ReadAllBytes(file), draft.Build().ToBytes(Format.Markdown));
    }

    [Fact]
    public void Pages_are_counted_and_their_text_is_that_of_the_file()
    {
        var briefing = Debate.Read(SampleDebates.FolderOf("tram")).Build();
        var pages = briefing.CountPages();
        Assert.True(pages > 1);
        Assert.StartsWith("[page 1]\n", briefing.Text(), StringComparison.Ordinal);
        Assert.Contains($"\n\n[page {pages}]\n", briefing.Text(), StringComparison.Ordinal);
        Assert.Equal(briefing.Text(), BriefingText.OfPdf(briefing.ToBytes(Format.Pdf)));
    }

    [Fact]
    public void Several_threads_may_build_from_one_debate()
    {
        var debate = Debate.Read(SampleDebates.FolderOf("ferry"));
        var shared = debate.Build();
        var built = new (byte[] Own, byte[] Shared)[6];
        Parallel.For(0, built.Length, i => built[i] =
            (debate.Build(new() { Length = (Length)(i % 3) }).ToBytes(Format.Pdf), shared.ToBytes(Format.Pdf)));
        Assert.All(built.Index(), one =>
        {
            Assert.Equal(debate.Build(new() { Length = (Length)(one.Index % 3) }).ToBytes(Format.Pdf), one.Item.Own);
            Assert.Equal(shared.ToBytes(Format.Pdf), one.Item.Shared);
        });
    }

    [Fact]
    public void Bytes_are_the_callers_own()
    {
        var briefing = Debate.Of(MemoryDebates.Small()).Build();
        var bytes = briefing.ToBytes(Format.Pdf);
        var first = bytes[0]++;
        Assert.Equal(first, briefing.ToBytes(Format.Pdf)[0]);
    }

    [Theory]
    [InlineData("There is no issue 'piers'. Did you mean 'pier'? The issues are pier.", "piers", "", "", "")]
    [InlineData("There is no stakeholder 'x'. The stakeholders are anglers, town.", "", "x", "", "")]
    [InlineData("There is no stakeholder 'y'. The stakeholders are anglers, town.", "", "", "town", "y")]
    [InlineData("Compare takes two different stakeholders.", "", "", "town", "town")]
    [InlineData("Compare and Stakeholders exclude each other.", "", "town", "town", "anglers")]
    public void A_part_that_is_not_there_is_refused(string message, string issue, string stakeholder, string one, string other)
    {
        var options = new BuildOptions
        {
            Issues = issue.Length == 0 ? [] : [issue],
            Stakeholders = stakeholder.Length == 0 ? default : [stakeholder],
            Compare = one.Length == 0 ? null : (one, other),
        };
        var thrown = Assert.Throws<ArgumentException>("options", () => Debate.Of(MemoryDebates.Small()).Build(options));
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_JSON_of_a_part()
    {
        var part = Debate.Of(MemoryDebates.Small()).Build(new() { Issues = ["pier"] });
        Assert.Throws<InvalidOperationException>(() => part.ToBytes(Format.Json));
        Assert.NotEmpty(part.ToBytes(Format.Html));
    }

    [Fact]
    public void A_note_that_is_too_long_is_told()
    {
        var words = string.Join(' ', Enumerable.Repeat("Everyone agrees that the pier is long.", 400));
        var debate = Debate.Of(MemoryDebates.Small($"bottom-line: [{{text: \"{words}\", citations: [{{source: letter, paragraph: 1}}]}}]"));
        Assert.False(debate.HasErrors, string.Join('\n', debate.Diagnostics));
        var thrown = Assert.Throws<DebateException>(() => debate.Build(new() { Length = Length.Note }));
        Assert.Equal("debate.yaml", Assert.Single(thrown.Diagnostics).Place.File);
        Assert.NotEmpty(debate.Build(new() { Length = Length.Record }).ToBytes(Format.Pdf));
    }

    [Fact]
    public async Task Whoever_cancels_waits_for_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        var briefing = Debate.Of(MemoryDebates.Small()).Build();
        using var stream = new MemoryStream();
        foreach (var format in Enum.GetValues<Format>())
        {
            Assert.Throws<OperationCanceledException>(() => briefing.ToBytes(format, cancelled));
            await Assert.ThrowsAsync<OperationCanceledException>(() => briefing.WriteAsync(stream, format, cancelled));
        }

        Assert.Equal(0, stream.Length);
        Assert.Throws<OperationCanceledException>(() => briefing.Text(cancelled));
        Assert.Equal(1, briefing.CountPages());
    }

    /// <summary>Within a stage, not only between two.</summary>
    [Fact]
    public void Typesetting_stops_when_it_is_cancelled()
    {
        var briefing = Debate.Read(SampleDebates.FolderOf(SampleDebates.Shipped)).Build(new() { Length = Length.Record });
        using var soon = new CancellationTokenSource();

        // A thread of its own: typesetting takes those that a timer would wait for.
        var other = new Thread(() =>
        {
            Thread.Sleep(10);
            soon.Cancel();
        });
        other.Start();
        Assert.ThrowsAny<OperationCanceledException>(() => briefing.ToBytes(Format.Pdf, soon.Token));
        other.Join();
    }
}
