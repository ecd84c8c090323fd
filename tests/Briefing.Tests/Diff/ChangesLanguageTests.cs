using System.Text;
using Briefing.Compose;
using Briefing.Diagnostics;
using Briefing.Diff;
using Briefing.Diff.Items;
using Briefing.Load.Files;
using Briefing.Load.Format;
using Briefing.Load.Phrases;
using Briefing.Load.Schemas;
using Briefing.Load.Themes;
using Briefing.Map;
using Briefing.Phrases;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Diff;

/// <summary>The section of changes in the language of the debate.</summary>
public sealed class ChangesLanguageTests
{
    private static readonly KindOfItem[] s_items =
    [
        new(ItemKind.Debate, DebateFormat.File.Schema), new(ItemKind.KeyPoint, DebateFormat.KeyPoint.Schema),
        new(ItemKind.Issue, DebateFormat.Issue.Schema), new(ItemKind.CommonGround, DebateFormat.CommonGround.Schema),
        new(ItemKind.Text, DebateFormat.SharedText.Schema), new(ItemKind.Event, DebateFormat.Event.Schema),
        new(ItemKind.Conflict, DebateFormat.Conflict.Schema), new(ItemKind.AbsentVoice, DebateFormat.AbsentVoice.Schema),
        new(ItemKind.Stakeholder, PositionFormat.File.Schema), new(ItemKind.Stance, PositionFormat.Stance.Schema),
        new(ItemKind.Argument, PositionFormat.Argument.Schema), new(ItemKind.Reply, PositionFormat.Reply.Schema),
        new(ItemKind.Proposal, PositionFormat.Proposal.Schema), new(ItemKind.Reading, SharedFormat.Reading.Schema),
        new(ItemKind.Citation, SharedFormat.Citation.Schema), new(ItemKind.Source, SourceFormat.Source.Schema),
    ];

    public static TheoryData<string> Tags => [.. LanguageFiles.Tags];

    public static TheoryData<string> OtherTags => [.. LanguageFiles.Tags.Except([LanguageFiles.English])];

    [Theory]
    [InlineData("de", "In der Altstadt sind die Fahrgäste", "Am Hafen sind die Fahrgäste")]
    [InlineData("ar", "في المدينة القديمة ركاب", "في الميناء ركاب")]
    [InlineData("ja", "旧市街には乗客がいる", "港には乗客がいる")]
    public void What_has_changed_is_told_in_the_language_of_the_debate(string language, string now, string before)
    {
        var files = Read(language);
        var comparison = Comparison.ForReaders(Map(Before(files, now, before)), Map(files));
        Snapshot.Matches(SectionOf(comparison), $"changes-{language}");
    }

    /// <summary>All words of the debate are Japanese, so that the only Latin letters are labels of sources and those of the tool.</summary>
    [Theory]
    [MemberData(nameof(OtherTags))]
    public void Nothing_in_it_is_English(string language)
    {
        var files = Spoken(Read("ja"), language);
        var text = SectionOf(Comparison.ForReaders(Map(Before(files, "旧市街には", "港には")), Map(files)));
        var (words, english) = (PhraseReader.Of(language), PhraseReader.Of(LanguageFiles.English));
        Assert.Contains(words[PhraseKey.Changes], text, StringComparison.Ordinal);
        foreach (var key in Enum.GetValues<PhraseKey>().Where(key => english.ValueOf(key) is PhraseValue.Text))
        {
            // Short words of one language are found within longer ones of another.
            foreach (var (_, part) in PhraseTemplate.Split(english[key]).Where(part => !part.IsName && part.Words.Trim().Length > 4))
            {
                Assert.True(
                    !text.Contains(part, StringComparison.Ordinal) || words.All.Any(own => own.Contains(part, StringComparison.Ordinal)),
                    $"{key}: {part}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(OtherTags))]
    public void Its_phrases_are_translated(string language)
    {
        var (words, english) = (PhraseReader.Of(language), PhraseReader.Of(LanguageFiles.English));
        Assert.All(
            Enum.GetValues<PhraseKey>().Where(key => key.ToString().StartsWith("Changes", StringComparison.Ordinal)),
            key => Assert.NotEqual(english[key], words[key]));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Names_and_words_of_fields_are_those_of_the_document(string language)
    {
        var words = PhraseReader.Of(language);
        var fields = new FieldPhrases(words);
        foreach (var (kind, key) in s_items.SelectMany(item => item.Schema.Keys.Select(key => (item.Kind, key))))
        {
            if (fields.Of(kind, new(key.Label, "–", IsProse: false)) is { } named)
                Assert.True(named.Name.Length == 0 || words.All.Contains(named.Name), $"{kind}: {key.Name}");

            foreach (var word in key.Value is Value.OneOf { Words: var choices } && key.Label != "reliability" ? choices : [])
            {
                var told = fields.Of(kind, new(key.Label, word, IsProse: false));
                Assert.True(
                    told is null or { Text: "" } || words.All.Contains(told.Text) && (language == "en" || told.Text != word),
                    $"{kind}: {key.Name}: {word}");
            }
        }
    }

    [Fact]
    public void New_and_old_words_have_signs_that_do_without_weight_and_colour()
    {
        var files = Read("de");
        var text = SectionOf(Comparison.ForReaders(Map(Before(files, "In der Altstadt", "Am Hafen")), Map(files)));
        Assert.Contains("*\\[−Am Hafen\\]* **\\[+In der Altstadt\\]** sind die", text, StringComparison.Ordinal);
    }

    /// <summary>An earlier state, in which much is otherwise.</summary>
    private static DebateFiles Before(DebateFiles files, string now, string before)
    {
        var (debate, operators, residents, sources) = (
            TextOf(files, "debate.yaml"), TextOf(files, "operator.yaml"), TextOf(files, "residents.yaml"), TextOf(files, "sources.yaml"));
        var summary = residents.Split('\n').First(line => line.StartsWith("summary: ", StringComparison.Ordinal))["summary: ".Length..];
        return files.With(new Dictionary<string, byte[]?>
        {
            ["debate.yaml"] = Edited(
                debate,
                ("as-of: 2024-03-01", "as-of: 2024-02-01\nversion: \"1.0\""),
                ("\nstakeholders: [operator, residents]", "\nstakeholders: [residents, operator]"),
                ("paragraph: \"3, 7-9\"", "paragraph: \"3, 7\""),
                ("kind: fact", "kind: value"),
                ("        stakeholders: [operator, residents]\n", ""),
                ("date: 2019-05", "date: 2019-06")),
            ["operator.yaml"] = Edited(
                operators,
                (now, before),
                ("issue: route\n    claim", "issue: noise\n    claim"),
                ("kind: rebut, basis: explicit, voice: reported", "kind: undercut, basis: juxtaposed, voice: quoted"),
                ("proposals:", $"  - {{to: residents/rest, kind: concede, basis: explicit, voice: reported, text: {summary}, citations: [{{source: paper-2024, paragraph: 3}}]}}\nproposals:"),
                ("page: 4", "page: 5")),
            ["residents.yaml"] = Edited(
                residents[..residents.IndexOf("  - id: loud", StringComparison.Ordinal)]
                + $"  - id: rest\n    issue: route\n    claim: {summary}\n    voice: reported\n    citations: [{{source: paper-2024, paragraph: 6}}]\n",
                ("voice: reported\n    citations: [{source: paper-2024, paragraph: 8}]", "voice: quoted\n    citations: [{source: paper-2024, paragraph: 8-9}]")),
            ["sources.yaml"] = Edited(
                sources,
                ("edition: \"2\"", "edition: \"1\""),
                ("translated: machine", "translated: human"),
                ("residents: reported}\n- id", "residents: [reported, quoted]}\n- id")),
        });
    }

    private static byte[] Edited(string text, params (string Now, string Before)[] edits)
    {
        foreach (var (now, before) in edits)
        {
            Assert.Contains(now, text, StringComparison.Ordinal);
            text = text.Replace(now, before, StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static DebateFiles Spoken(DebateFiles files, string language) => files.With(new Dictionary<string, byte[]?>
    {
        ["debate.yaml"] = Edited(TextOf(files, "debate.yaml"), ("language: ja", $"language: {language}")),
    });

    private static DebateFiles Read(string language) =>
        DebateFiles.Read(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Phrases", "Debates", language));

    private static string TextOf(DebateFiles files, string name) => Encoding.UTF8.GetString(files.ContentOf(name));

    private static DebateMap Map(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var map = Pipeline.Map(files, new ThemeRequest { IsForPaper = false }, diagnostics);
        Assert.True(map is not null, DiagnosticText.Long(diagnostics.InReadingOrder()));
        return map.Map;
    }

    private static string SectionOf(Comparison comparison)
    {
        var document = Pipeline.WithChanges(Composer.Compose(comparison.New, Length.Record), comparison);
        var text = Encoding.UTF8.GetString(Pipeline.Markdown(document));
        text = text[text.IndexOf($"\n## {comparison.Wording.Words[PhraseKey.Changes]}\n", StringComparison.Ordinal)..].TrimStart();
        var end = text.IndexOf("\n[^", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private sealed record KindOfItem(ItemKind Kind, ObjectSchema Schema);
}
