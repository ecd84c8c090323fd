using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Model;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Load;

public sealed class DebateLoaderTests
{
    private static readonly Debate s_debate = Load("debate.yaml", SampleDebate.Texts["debate.yaml"]);

    [Fact]
    public void Everything_that_is_written_is_read()
    {
        var argument = s_debate.Stakeholders[0].Arguments.Single();
        var reply = s_debate.Stakeholders[1].Replies.Single();

        Assert.Equal("2024-03-01", s_debate.AsOf.Value.Written);
        Assert.Equal(["route", "noise"], s_debate.Issues.Select(issue => issue.Id.Value));
        Assert.Equal(["gazette-2024", "letter-2023", "radio-2023"], s_debate.Sources.Select(s => s.Id.Value));
        Assert.Equal("A line pays where it is used.", argument.Warrant?.Value);
        Assert.Equal((Voice.Own, "1"), (argument.Voice.Value, argument.Citations.Single().Locator.Page?.Value));
        Assert.Equal(new ArgumentReference("operator", "riders"), reply.To.Value);
        Assert.Equal((ReplyKind.Undercut, Basis.Explicit), (reply.Kind.Value, reply.Basis.Value));
    }

    [Fact]
    public void Of_a_debate_that_is_loaded_again_only_what_has_changed_is_read()
    {
        var loaded = new LoadedFiles();
        var before = DebateLoader.Load(SampleDebate.Files(SampleDebate.Texts), loaded, new());
        var texts = SampleDebate.Texts.SetItem("residents.yaml", SampleDebate.Texts["residents.yaml"].Replace("kind: undercut", "kind: rebut", StringComparison.Ordinal));
        var after = DebateLoader.Load(SampleDebate.Files(texts), loaded, new());
        Assert.Equal(ReplyKind.Rebut, after.Stakeholders[1].Replies.Single().Kind.Value);
        Assert.NotSame(before.Stakeholders[1].Name, after.Stakeholders[1].Name);
        Assert.Same(before.Stakeholders[0].Name, after.Stakeholders[0].Name);
        Assert.Same(before.Title, after.Title);
        Assert.Same(before.Sources[0], after.Sources[0]);
    }

    [Fact]
    public void A_value_knows_its_place()
    {
        var at = s_debate.Stakeholders[1].Replies.Single().To.At;

        Assert.Equal(("positions/residents.yaml", 15, 9, 15), (at.File.Path, at.Line, at.Column, at.Length));
    }

    [Theory]
    [InlineData("Harbour Tram Company", "HTC")]
    [InlineData("The Society of Friends of the Old Harbour Walls", "TSOF")]
    [InlineData("Russia", "RUS")]
    [InlineData("Łódź", "ŁÓD")]
    [InlineData("Central-Eastern Europe", "CEE")]
    public void A_label_is_made_of_the_name_if_none_is_given(string name, string label)
    {
        var text = SampleDebate.Texts["operator.yaml"].Replace("Harbour Tram Company", name);

        Assert.Equal(label, Load("operator.yaml", text).Stakeholders[0].Label.Value);
    }

    [Fact]
    public void What_is_left_out_has_its_usual_value()
    {
        var debate = Load("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("language: en\n", ""));

        Assert.Equal("en", debate.Language.Value);
        Assert.Equal(["Gazette", "Letter", "Radio"], debate.Sources.Select(source => source.Label.Value));
    }

    [Fact]
    public void Stances_stand_in_the_order_of_the_issues()
    {
        var text = SampleDebate.Texts["operator.yaml"]
            .Replace("  noise: {answer: no louder, line: A tram is as loud as a bus.}\n", "")
            .Replace("  route:", "  noise: {answer: x, line: y}\n  route:");

        var stances = Load("operator.yaml", text).Stakeholders[0].Stances;

        Assert.Equal(["route", "noise"], stances.Select(stance => stance.Issue.Value));
    }

    [Fact]
    public void Words_that_YAML_could_take_for_something_else_stay_words()
    {
        var text = SampleDebate.Texts["operator.yaml"]
            .Replace("\"yes\"", "yes")
            .Replace("It wants the short line.", "1e3");

        var stakeholder = Load("operator.yaml", text).Stakeholders[0];

        Assert.Equal(("yes", "1e3"), (stakeholder.Stances[0].Answer.Value, stakeholder.Summary.Value));
    }

    [Fact]
    public void A_text_over_several_lines_points_to_its_first()
    {
        var text = SampleDebate.Texts["operator.yaml"]
            .Replace("It wants the short line.", ">-\n  It wants\n  the short line.\n")
            .Replace("Harbour Tram Company", "|\n  Harbour Tram\n  Company\n");

        var stakeholder = Load("operator.yaml", text).Stakeholders[0];

        Assert.Equal("It wants the short line.", stakeholder.Summary.Value);
        Assert.Equal("Harbour Tram Company", stakeholder.Name.Value);
        var at = stakeholder.Summary.At;
        Assert.Equal("It wants", at.File.Content.Substring(at.Start, at.Length));
    }

    [Fact]
    public void Prose_is_every_text_that_a_reader_sees_in_the_order_of_the_files()
    {
        var files = s_debate.Prose.Select(text => text.At.File.Path).Distinct();
        var texts = s_debate.Prose.Select(text => text.Value).ToList();

        Assert.Equal(
            ["positions/debate.yaml", "positions/sources.yaml", "positions/operator.yaml", "positions/residents.yaml"],
            files);
        Assert.Equal("Should the harbour tram be built?", texts[0]);
        Assert.Equal("Riders would walk to the harbour.", texts[^1]);
        Assert.Contains("four in five trips end", texts);
        Assert.Contains("Lund", texts);
        Assert.DoesNotContain("riders", texts);
        Assert.DoesNotContain("quoted", texts);
    }

    private static Debate Load(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var debate = DebateLoader.Load(SampleDebate.Files(SampleDebate.Texts.SetItem(file, text)), diagnostics);
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        return debate;
    }
}
