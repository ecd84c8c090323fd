using System.Diagnostics;
using System.Text;
using Briefing.Compose;
using Briefing.Compose.Documents;
using Briefing.Print.Pdf.Content;
using Briefing.Styles;
using Briefing.Tests.Cli;
using Briefing.Tests.Infrastructure;
using Briefing.Tests.Render;

namespace Briefing.Tests.Robustness;

/// <summary>What is too much is answered with a sentence.</summary>
public sealed class BoundsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BoundsTests() => _folder.CopyOf("tram");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_of_two_hundred_megabytes_is_not_read()
    {
        using (var file = File.OpenWrite(_folder.File("residents.yaml")))
            file.SetLength(200_000_000);

        Assert.Contains("residents.yaml(1,1): error BRF0028: The file is too large, and was not read.", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_too_much_together_are_not_read_from_there_on()
    {
        foreach (var name in (string[])["a", "b", "c"])
            File.WriteAllText(_folder.File($"{name}.yaml"), $"# {new string('x', 4_000_000)}\n");

        var debate = File.ReadAllText(_folder.File("debate.yaml"));
        File.WriteAllText(
            _folder.File("debate.yaml"),
            debate.Replace("stakeholders: [operator, residents]", "stakeholders: [operator, residents, a, b, c]", StringComparison.Ordinal));

        var error = Check();
        Assert.Contains("a.yaml(1,1): error BRF0005: The file is empty.", error, StringComparison.Ordinal);
        Assert.Contains("c.yaml(1,1): error BRF0028: The file is too large, and was not read.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_added_to()
    {
        File.AppendAllText(_folder.File("residents.yaml"), $"# {new string('x', 5_000_000)}\n");
        var before = new FileInfo(_folder.File("residents.yaml")).Length;

        var run = Tool.Here("add", "argument", "residents/x", _folder.Path, "--issue", "route");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be added to safely", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, new FileInfo(_folder.File("residents.yaml")).Length);
    }

    [Fact]
    public void A_million_arguments_are_too_many()
    {
        var text = new StringBuilder("arguments:\n");
        for (var i = 0; i < 1_000_000; i++)
            text.Append($"- {{id: a{i}, issue: route, claim: Claim, voice: own}}\n");

        File.WriteAllText(_folder.File("operator.yaml"), text.ToString());
        Assert.Contains("error BRF0028", Check(), StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public void Thirty_thousand_mistakes_are_counted_and_two_hundred_are_shown()
    {
        File.AppendAllText(_folder.File("residents.yaml"), string.Concat(Enumerable.Range(0, 30_000).Select(i => $"key{i}: x\n")));

        var error = Check();
        Assert.Equal(201, error.Split(": error BRF0101: ").Length);
        Assert.EndsWith("… and 29800 more. --diagnostics short prints a line for each.\n30000 errors.\n", error, StringComparison.Ordinal);

        var run = Tool.Here("check", _folder.Path, "--diagnostics", "short");
        Assert.Equal(30_001, run.Error.Split('\n').Length);
    }

    [Theory]
    [InlineData("debate.yaml", "stakeholders:", 100)]
    [InlineData("debate.yaml", "issues:", 2_000)]
    [InlineData("debate.yaml", "events:", 2_000)]
    [InlineData("debate.yaml", "conflicts:", 5_000)]
    [InlineData("operator.yaml", "arguments:", 5_000)]
    [InlineData("residents.yaml", "replies:", 5_000)]
    public void A_list_without_end_is_read_so_far(string file, string key, int most)
    {
        var text = File.ReadAllText(_folder.File(file)).Split('\n').TakeWhile(line => !line.StartsWith(key, StringComparison.Ordinal));
        File.WriteAllText(
            _folder.File(file),
            $"{string.Join('\n', text)}\n{key} [{string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"x{i}"))}]\n");

        var limit = most.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        var run = Tool.Here("check", _folder.Path, "--diagnostics", "short");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error BRF0122: '{key[..^1]}' has 20,000 items; {limit} are allowed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_cannot_be_repeated_without_end()
    {
        File.AppendAllText(
            _folder.File("residents.yaml"),
            $"notes: [&a \"{new string('w', 99_000)}\"{string.Concat(Enumerable.Repeat(", *a", 1_000))}]\n");
        Assert.Contains("error BRF0026", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_events_as_may_be_are_printed()
    {
        var events = Enumerable.Range(0, 2_000).Select(i =>
            $"  - {{date: {1000 + i}-05, text: Event {i}., citations: [{{source: gazette-2024, paragraph: 3}}]}}\n");
        var path = _folder.File("debate.yaml");
        var debate = File.ReadAllText(path).Split("\nevents:")[0];
        File.WriteAllText(path, $"{debate}\nevents:\n{string.Concat(events)}");

        var run = Tool.Here("build", _folder.Path, "-o", _folder.File("x.pdf"));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Fact]
    public void A_timeline_of_many_events_stays_within_the_pages()
    {
        var events = Enumerable.Range(0, 180).Select(i =>
            $"  - {{date: 2019-05-03, text: Event {i}., citations: [{{source: gazette-2024, paragraph: 3}}]}}\n");
        var debate = SampleDebate.Texts["debate.yaml"].Split("\nevents:")[0];
        var texts = SampleDebate.Texts.SetItem("debate.yaml", $"{debate}\nevents:\n{string.Concat(events)}");
        var document = Composer.Compose(SampleDebates.Map(SampleDebate.Files(texts)), Length.Record);
        Assert.Contains(document.AllBlocks, block => block is Block.TimelineList { Entries.Length: >= 180 });

        var pages = FinishedPages.Of(document, Design.Plain).Pages;
        Assert.All(pages, page => Assert.All(
            page.DrawOps, op => Assert.InRange(BoundingBox.Of(op).Bottom, 0, page.Height - 20)));
    }

    [Fact]
    public void Fifty_thousand_references_are_followed()
    {
        File.AppendAllText(
            _folder.File("residents.yaml"), $"notes: [&a 1{string.Concat(Enumerable.Repeat(", *a", 50_000))}]\n");
        Assert.EndsWith("1 error.\n", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_a_megabyte_is_too_long() => Assert.Contains(
        "error BRF0121: 'claim' has 1,000,000 characters; 100,000 are allowed.",
        CheckWithClaim(new string('w', 1_000_000)), StringComparison.Ordinal);

    [Theory]
    [InlineData("w")]
    [InlineData("word ")]
    [InlineData("\u0301")]
    [InlineData("a\u200b")]
    [InlineData("\u00ad")]
    public void A_claim_as_long_as_may_be_is_printed(string piece)
    {
        WriteClaim($"e{string.Concat(Enumerable.Repeat(piece, 99_000 / piece.Length))}");
        var run = Tool.Here("build", _folder.Path, "-o", _folder.File("x.pdf"));
        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Fact]
    public void Replies_in_a_circle_are_replies()
    {
        File.AppendAllText(_folder.File("operator.yaml"), """

            replies:
              - {to: residents/noise, kind: rebut, basis: explicit, text: No., voice: quoted, citations: [{source: gazette-2024, paragraph: 7}]}
            """);
        Assert.DoesNotContain(": error ", Check(expected: 0), StringComparison.Ordinal);
    }

    [Theory(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    [InlineData("residents.yaml")]
    [InlineData("notes.yaml")]
    public void A_pipe_is_not_waited_for(string name)
    {
        File.Delete(_folder.File(name));
        if (!Make("mkfifo", _folder.File(name)))
            return;

        Assert.Contains($"{name}(1,1): ", Check(expected: name == "notes.yaml" ? 0 : 1), StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_device_is_not_read_to_its_end()
    {
        if (!File.Exists("/dev/zero"))
            return;

        File.Delete(_folder.File("residents.yaml"));
        File.CreateSymbolicLink(_folder.File("residents.yaml"), "/dev/zero");
        Assert.Contains("residents.yaml(1,1): error BRF0031: ", Check(), StringComparison.Ordinal);
        var run = Tool.Here("check", _folder.Path, "--allow-outside");
        Assert.Contains("residents.yaml(1,1): error BRF0005: The file is empty.", run.Error, StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Unix), SkipType = typeof(Needs), Skip = Needs.ForUnix)]
    public void A_font_that_is_a_pipe_is_not_waited_for()
    {
        File.WriteAllText(_folder.File("theme.yml"), "fonts: {text: {regular: font.ttf}}\n");
        File.AppendAllText(_folder.File("debate.yaml"), "theme: theme.yml\n");
        if (Make("mkfifo", _folder.File("font.ttf")))
            Assert.Contains("theme.yml(1,25): error BRF06", Check(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_the_name_of_a_file_is_no_file()
    {
        File.Delete(_folder.File("residents.yaml"));
        Directory.CreateDirectory(_folder.File("residents.yaml"));
        Assert.Contains("error BRF0001: There is no file 'residents.yaml'", Check(), StringComparison.Ordinal);
    }

    [Fact(SkipUnless = nameof(Needs.Links), SkipType = typeof(Needs), Skip = Needs.ForLinks)]
    public void Links_in_a_circle_lead_nowhere()
    {
        File.Delete(_folder.File("residents.yaml"));
        File.CreateSymbolicLink(_folder.File("residents.yaml"), _folder.File("other.yaml"));
        File.CreateSymbolicLink(_folder.File("other.yaml"), _folder.File("residents.yaml"));

        Assert.Contains("residents.yaml(1,1): error BRF0032: The file cannot be read.", Check(), StringComparison.Ordinal);
    }

    private string CheckWithClaim(string claim)
    {
        WriteClaim(claim);
        return Check();
    }

    private void WriteClaim(string claim)
    {
        var path = _folder.File("residents.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace(
            "A tram in narrow streets would be loud.", $"\"{claim}\"", StringComparison.Ordinal));
    }

    private string Check(int expected = 1)
    {
        var run = Tool.Here("check", _folder.Path);
        Assert.True(run.ExitCode == expected, run.Error);
        return run.Error;
    }

    private static bool Make(string program, string path)
    {
        if (OperatingSystem.IsWindows())
            return false;

        using var process = Process.Start(program, [path]);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
