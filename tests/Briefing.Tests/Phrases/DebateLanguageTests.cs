using System.Text;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Phrases;
using Briefing.Load.Themes;
using Briefing.Phrases;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Phrases;

/// <summary>A small debate in four languages, as a reader has it.</summary>
public sealed class DebateLanguageTests
{
    public static TheoryData<string> Tags => [.. LanguageFiles.Tags];

    [Theory]
    [InlineData("de")]
    [InlineData("pl")]
    [InlineData("ja")]
    [InlineData("ar")]
    public void A_debate_reads_in_its_language(string language) =>
        Snapshot.Matches(MarkdownOf(Read(language)), $"debate-{language}");

    /// <summary>English words of the tool's, in a debate that has none, would be its own.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_has_a_page_and_a_record(string language)
    {
        var files = Read("ja").With(new Dictionary<string, byte[]?>
        {
            ["debate.yaml"] = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(Read("ja").ContentOf("debate.yaml")).Replace("language: ja", $"language: {language}", StringComparison.Ordinal)),
        });
        var (map, design) = Designed(files);
        var words = PhraseReader.Of(language);
        var text = MarkdownOf(files);
        var page = Encoding.UTF8.GetString(Pipeline.Html(Pipeline.Page(map, null), design));
        Assert.Contains(words[PhraseKey.HeadingSources], text, StringComparison.Ordinal);
        Assert.Contains(words[PhraseKey.HeadingSources], page, StringComparison.Ordinal);
        Assert.NotEmpty(Pipeline.Word(Pipeline.WithFootnotes(map, Pipeline.Document(map, design, Length.Record, new())), design));
        if (language != "en")
        {
            foreach (var english in (string[])["Who is", "Key to reading", "rebuts", "reported", " and ", " the ", "answers"])
                Assert.DoesNotContain(english, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_note_sets_a_kind_of_reply_off_from_its_meaning()
    {
        var (map, design) = Designed(Read("de"));
        var note = Encoding.UTF8.GetString(Pipeline.Markdown(Pipeline.Document(map, design, Length.Note, new())));
        Assert.Contains("**Widerspruch:** vertritt das Gegenteil.", note, StringComparison.Ordinal);
    }

    private static DebateFiles Read(string language) =>
        DebateFiles.Read(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "Debates", language));

    private static DesignedMap Designed(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(files, new ThemeRequest { IsForPaper = false }, diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return map;
    }

    private static string MarkdownOf(DebateFiles files)
    {
        var (map, design) = Designed(files);
        return Encoding.UTF8.GetString(Pipeline.Markdown(Pipeline.Document(map, design, Length.Record, new())));
    }
}
