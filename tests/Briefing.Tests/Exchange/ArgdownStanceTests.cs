using System.Text;
using Briefing.Diagnostics;
using Briefing.Export.Words;
using Briefing.Import.Argdown;
using Briefing.Load;
using Briefing.Load.Files;
using Briefing.Map;
using Briefing.Model;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Exchange;

/// <summary>Stances in Argdown: whatever they say, they come back, and nothing that is said of them ends in a crash.</summary>
public sealed class ArgdownStanceTests
{
    [Theory]
    [InlineData("Yes", "It is *right*, as [the plan](https://example.org/a_(b)?c=1#d) says.")]
    [InlineData("]: no", "[operator on route]: {answer: \\\"no\\\"} #(residents)")]
    [InlineData("a\\n\\nb", "One.\\n\\n  - <x>: two\\n  -> <operator/riders>")]
    [InlineData("{} = #", "# Heading\\n===\\n/* not a comment */ // nor this")]
    [InlineData("\\\\", "ends in a backslash \\\\")]
    [InlineData("é", ":A: .B. --- (1) * + _ <\\u200f> \\u00a0 …")]
    [InlineData("~", "null")]
    public void A_stance_keeps_its_words(string answer, string line)
    {
        const string Stance = "route: {answer: \"yes\", line: The old town has the riders.}";
        var text = SampleDebate.Texts["operator.yaml"];
        Assert.Contains(Stance, text, StringComparison.Ordinal);
        var texts = SampleDebate.Texts.SetItem(
            "operator.yaml",
            text.Replace(Stance, $"route: {{answer: \"{answer}\", line: \"{line}\"}}", StringComparison.Ordinal));
        var map = SampleDebates.Map(DebateFiles.Of("positions", texts.Select(file => (file.Key, file.Value))));
        var (was, now) = (StanceOf(map.Debate), StanceOf(Again(map)));
        Assert.Equal(
            (PlainText.OfLine(was.Answer.Value), Words(PlainText.Of(was.Line))), (now.Answer.Value, Words(PlainText.Of(now.Line))));
    }

    [Fact]
    public void An_issue_on_which_nothing_is_said_is_no_obstacle()
    {
        var texts = SampleDebate.Texts.SetItem(
            "debate.yaml",
            SampleDebate.Texts["debate.yaml"].Replace(
                "issues:\n",
                "issues:\n  - id: silence\n    question: \"Is ]: {nothing} said?\"\n    kind: fact\n",
                StringComparison.Ordinal));
        var map = SampleDebates.Map(DebateFiles.Of("positions", texts.Select(file => (file.Key, file.Value))));
        Assert.Contains("\\]", Exported.Text(map, "argdown"), StringComparison.Ordinal);
        var again = Again(map);
        Assert.Equal("yes", StanceOf(again).Answer.Value);
        Assert.Equal(map.Debate.Issues.Select(issue => issue.Id.Value), again.Issues.Select(issue => issue.Id.Value));
    }

    [Theory]
    [InlineData("[a on b]: Yes. #(a) {answer: \"yes\"}", "<c/d>: No. #(c)", "  -> [a on b]")]
    [InlineData("[a on b]: Yes. #(a) {answer: \"yes\"}", "<a/d>: Indeed. #(a)", "  +> [a on b]")]
    [InlineData("<a on b>: Yes. #(a) {answer: \"yes\"}", "<c/d>: No. #(c)", "  -> <a on b>")]
    [InlineData("<a on b>: Yes. #(a) {answer: \"yes\"}", "<c/d>: No. #(c)", "  _> <a on b>")]
    public void A_relation_to_a_stance_is_left_out_and_said(string stance, string argument, string relation)
    {
        var diagnostics = new DiagnosticBag();
        var files = ArgdownImport.Read("x.argdown", Encoding.UTF8.GetBytes($"# B\n\n{stance}\n\n{argument}\n{relation}\n"), diagnostics).Files;
        Assert.Equal(
            ("BRF0703", "A relation to the stance 'a on b', which is not an argument, cannot be imported into a debate."),
            Assert.Single(diagnostics.InReadingOrder().Select(one => (one.Code, one.Message))));
        Assert.Contains(files, file => file.Content.Contains("claim: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Data_that_names_a_stance_as_what_it_replies_to_makes_no_reply()
    {
        var text = "# B\n\n<a on b>: Yes. #(a) {answer: \"yes\"}\n\n<c/d>: No. #(c) {to: \"a on b\", kind: \"reframe\", basis: \"explicit\"}\n";
        var files = ArgdownImport.Read("x.argdown", Encoding.UTF8.GetBytes(text), new DiagnosticBag()).Files;
        Assert.DoesNotContain(files, file => file.Content.Contains("\nreplies:\n", StringComparison.Ordinal));
    }

    private static Debate Again(DebateMap map)
    {
        var diagnostics = new DiagnosticBag();
        var files = ArgdownImport.Read("again.argdown", Exported.Bytes(map, "argdown"), diagnostics).Files;
        Assert.Equal("", DiagnosticText.Long(diagnostics.InReadingOrder()));
        return DebateLoader.Load(DebateFiles.Of("again", files), new DiagnosticBag());
    }

    private static Stance StanceOf(Debate debate) => debate.Stakeholders.Single(one => one.Id.Value == "operator")
        .Stances.Single(stance => stance.Issue.Value == "route");

    // Argdown has one kind of space.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
