using System.Text;
using System.Text.Json;
using Briefing.Tests.Cli;

namespace Briefing.Tests.Verify;

/// <summary><c>--pin</c> writes fingerprints, and a changed text is noticed.</summary>
public sealed class PinTests : IDisposable
{
    private const string Sources = "positions/sources.yaml";

    private readonly TramWithTexts _tram = new();

    public void Dispose() => _tram.Dispose();

    [Fact]
    public void A_fingerprint_is_added_under_the_last_simple_key()
    {
        var before = _tram.Read(Sources).Split('\n');
        var run = _tram.Verify("--pin");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "positions/sources.yaml(10,17): the text of 'gazette-2024' is pinned.\n"
            + "positions/sources.yaml(19,19): the text of 'hearing-2024' is pinned.\n",
            run.Output,
            StringComparison.Ordinal);

        var added = _tram.Read(Sources).Split('\n').ToList();
        Assert.Equal($"  fingerprint: \"{HashOf("gazette-2024")}\"", added[10]);
        added.RemoveAt(10);
        Assert.Equal($"  fingerprint: \"{HashOf("hearing-2024")}\"", added[19]);
        added.RemoveAt(19);
        Assert.Equal(before, added);
    }

    [Fact]
    public void Pinned_twice_is_pinned_once()
    {
        _tram.Verify("--pin");
        var before = _tram.Bytes(Sources);
        Assert.StartsWith("gazette-2024: ", _tram.Verify("--pin").Output, StringComparison.Ordinal);
        Assert.Equal(before, _tram.Bytes(Sources));
    }

    [Fact]
    public void A_text_that_has_changed_is_a_warning_and_can_be_pinned_anew()
    {
        _tram.Verify("--pin");
        var pinned = _tram.Read(Sources);
        _tram.Change("texts/hearing-2024.txt", "an hour", "two hours");
        var run = _tram.Verify("--diagnostics", "short");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "positions/sources.yaml(21,16): warning BRF0508: The text of 'hearing-2024' has changed since it was pinned.\n",
            run.Error);
        Assert.Equal((1, ""), (_tram.Verify("--strict") is var strict ? strict.ExitCode : 0, strict.Output));

        Assert.Equal((0, ""), (_tram.Verify("--pin") is var again ? again.ExitCode : 1, again.Error));
        Assert.StartsWith("positions/sources.yaml(21,16): the text of 'hearing-2024' is pinned anew.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(pinned.Length, _tram.Read(Sources).Length);
        Assert.Contains(HashOf("hearing-2024"), _tram.Read(Sources), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF", "\n", "")]
    [InlineData("", "\r\n", "\r\n")]
    [InlineData("\uFEFF", "\r\n", "# the end")]
    public void Every_other_byte_stays(string mark, string lineEnding, string end)
    {
        var text = mark + ("# Sources\n\n" + _tram.Read(Sources).TrimEnd('\n')).ReplaceLineEndings(lineEnding) + lineEnding + end;
        _tram.Write(Sources, text);
        var before = _tram.Bytes(Sources);
        Assert.Equal(0, _tram.Verify("--pin").ExitCode);
        var after = Encoding.UTF8.GetString(_tram.Bytes(Sources));
        foreach (var id in new[] { "gazette-2024", "hearing-2024" })
            after = after.Replace($"{lineEnding}  fingerprint: \"{HashOf(id)}\"", "", StringComparison.Ordinal);

        Assert.Equal(Encoding.UTF8.GetString(before), after);
    }

    [Theory]
    [InlineData(
        "- {id: hearing-2024, type: report, title: Minutes, language: en, translated: none} # minutes",
        "- {id: hearing-2024, type: report, title: Minutes, language: en, translated: none, fingerprint: \"…\"} # minutes")]
    [InlineData(
        "- {id: hearing-2024, type: report, title: Minutes, language: en, translated: none, describes: {operator: own}}",
        "- {id: hearing-2024, type: report, title: Minutes, language: en, translated: none, fingerprint: \"…\", describes: {operator: own}}")]
    [InlineData(
        "- {\n  id: hearing-2024,\n  type: report,\n  title: Minutes,\n  language: en,\n  translated: none\n  }",
        "- {\n  id: hearing-2024,\n  type: report,\n  title: Minutes,\n  language: en,\n  translated: none, fingerprint: \"…\"\n  }")]
    [InlineData(
        "-   translated: none\n    type: report\n    language: en\n    id: hearing-2024   # the id\n    title: >-\n      Minutes of\n      the hearing",
        "-   translated: none\n    type: report\n    language: en\n    id: hearing-2024   # the id\n    fingerprint: \"…\"\n    title: >-\n      Minutes of\n      the hearing")]
    [InlineData(
        "- id: hearing-2024\n  type: report\n  language: en\n  translated: none\n  title: Minutes of\n    the hearing",
        "- id: hearing-2024\n  type: report\n  language: en\n  translated: none\n  fingerprint: \"…\"\n  title: Minutes of\n    the hearing")]
    public void However_a_source_is_written_its_fingerprint_finds_a_place(string written, string pinned)
    {
        LetNobodySpeakForItself();
        var text = _tram.Read(Sources);
        var start = text.IndexOf("- id: hearing-2024", StringComparison.Ordinal);
        _tram.Write(Sources, text[..start] + written + "\n");
        _tram.Verify("--pin");
        Assert.EndsWith(
            pinned.Replace("…", HashOf("hearing-2024"), StringComparison.Ordinal) + "\n",
            _tram.Read(Sources),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_fingerprint_finds_no_place_nothing_is_changed()
    {
        LetNobodySpeakForItself();
        var text = _tram.Read(Sources);
        var start = text.IndexOf("- id: hearing-2024", StringComparison.Ordinal);
        _tram.Write(Sources, text[..start]
            + "- {id: hearing-2024, type: report, title: Minutes, language: en,\n   translated: none # nothing behind it\n  }\n");
        var before = _tram.Bytes(Sources);
        var run = _tram.Verify("--pin");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            "briefing: The files are written in a way that cannot be changed safely, and nothing was changed.\n"
            + "  help: Write it yourself:\n  positions/sources.yaml(10,17): fingerprint: \"sha256:",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(before, _tram.Bytes(Sources));
    }

    // The sources written here do not say who speaks in them.
    private void LetNobodySpeakForItself()
    {
        foreach (var file in new[] { "positions/operator.yaml", "positions/residents.yaml" })
            _tram.Write(file, _tram.Read(file).Replace("voice: own", "voice: reported", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fingerprint_is_exported()
    {
        _tram.Verify("--pin");
        var target = _tram.PathOf("x.json");
        Assert.Equal(0, Tool.Here("export", _tram.PathOf("positions"), "-f", "json", "-o", target).ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllText(target));
        Assert.Equal(
            HashOf("gazette-2024"),
            json.RootElement.GetProperty("sources")[0].GetProperty("fingerprint").GetString());
    }

    // By other means than the tool's: of the bytes of the text with plain line feeds.
    private string HashOf(string id)
    {
        var text = _tram.Read($"texts/{id}.txt").ReplaceLineEndings("\n");
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return "sha256:" + string.Concat(hash.Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
