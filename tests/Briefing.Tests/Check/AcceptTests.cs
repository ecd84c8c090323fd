using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Explain;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary><c>accept</c>: a warning that is true and wanted, with the reason.</summary>
public sealed class AcceptTests
{
    private const string Elsewhere =
        "It would hide the next such warning before anyone reads it. Remove it. If the warning is still reported elsewhere, move the code to the object "
        + "in which it is reported.";

    /// <param name="warned">What has the warning.</param>
    /// <param name="accepting">The same with its acceptance.</param>
    [Theory]
    [InlineData("debate.yaml", "BRF0317", "text: The two", "text: The regime and the others", "accept: {BRF0317: Why}\n    text: The regime and the others")]
    [InlineData("debate.yaml", "BRF0317", "text: The two", "text: The regime and the others", "accept:\n      BRF0317: >-\n        Why\n    text: The regime and the others")]
    [InlineData("debate.yaml", "BRF0317", "title: Should", "title: Should the regime or", "accept: {BRF0317: Why}\ntitle: Should the regime or")]
    [InlineData("debate.yaml", "BRF0317", "question: How loud is a tram?\n    kind: fact", "question: How loud is a regime?\n    kind: fact", "question: How loud is a regime?\n    kind: fact\n    accept: {\"BRF0317\": 'Why'}")]
    [InlineData("debate.yaml", "BRF0030", "question: How loud is a tram?\n    kind: fact", "kind: fact\n    question: How #loud", "accept: {BRF0030: Why}\n    kind: fact\n    question: How #loud")]
    [InlineData("operator.yaml", "BRF0305", "  route: {answer: \"yes\", line: The old town has the riders.}\n", "", "", "arguments:\n  - id: riders\n", "arguments:\n  - id: riders\n    accept: {BRF0305: Why}\n")]
    [InlineData("operator.yaml", "BRF0406", "{answer: no louder, line: A tram is as loud as a bus.}", "\n    answer: no\n    line: |\n      It is.\n\n      So.", "\n    answer: no\n    line: |\n      It is.\n\n      So.\n    accept: {BRF0406: Why}")]
    [InlineData("debate.yaml", "BRF0302", "text: The plan is published.\n    citations: [{source: gazette-2024, paragraph: 4}]", "text: It is.", "text: It is.\n    accept: {BRF0302: Why}")]
    [InlineData("residents.yaml", "BRF0406", "text: Riders would walk to the harbour.", "text: |\n      They do.\n\n      So.", "accept: {BRF0406: Why}\n    text: |\n      They do.\n\n      So.")]
    [InlineData("sources.yaml", "BRF0119", "type: broadcast", "type: talk", "type: talk\n  accept: {BRF0119: Why}")]
    public void An_accepted_warning_is_a_note_without_a_fix(
        string file, string code, string words, string warned, string accepting, string more = "", string accepted = "")
    {
        var warning = Assert.Single(Of(file, words, warned).Diagnostics(), one => one.Severity == Severity.Warning);
        Assert.Equal(code, warning.Code);

        var mistake = Of(file, words, accepting);
        var note = Assert.Single((more.Length == 0 ? mistake : mistake.Replacing(more, accepted)).Diagnostics());
        Assert.Equal((code, Severity.Note, $"{warning.Message} Accepted: Why", "Why"), (note.Code, note.Severity, note.Message, note.Accepted));
        Assert.Empty(note.Fixes);
        Assert.Null(note.Hint);
    }

    [Fact]
    public void It_is_for_the_object_that_has_it_and_no_other()
    {
        var all = Of("debate.yaml", "events:\n  - date: 2019-05\n",
                "events:\n  - {date: 2018, text: The regime plans., citations: [{source: gazette-2024, paragraph: 4}]}\n"
                + "  - date: 2019-05\n    accept: {BRF0317: Why}\n")
            .Diagnostics();
        Assert.Equal(["BRF0317", "BRF0135"], all.Select(one => one.Code));
        Assert.All(all, one => Assert.Equal(Severity.Warning, one.Severity));
    }

    [Fact]
    public void The_next_key_of_the_file_is_no_part_of_it()
    {
        // YAML ends the stance where this key begins.
        var all = Of("operator.yaml", "  noise: {answer: no louder, line: A tram is as loud as a bus.}\n",
                "  noise:\n    answer: no louder\n    line: A tram is as loud as a bus.\n    accept: {BRF0103: Why}\nheard-through:\n")
            .Diagnostics();
        Assert.Equal([("BRF0135", Severity.Warning), ("BRF0103", Severity.Warning)], all.Select(one => (one.Code, one.Severity)));
    }

    [Fact]
    public void The_nearest_reason_counts()
    {
        var note = Assert.Single(Of("debate.yaml", "  - text: The two",
            "  - accept: {BRF0317: near}\n    text: The regime and the two").Replacing("title: Should", "accept: {BRF0317: far}\ntitle: Should the regime or")
            .Diagnostics(), one => one.At.Line > 5);
        Assert.Equal("near", note.Accepted);
    }

    [Fact]
    public void An_error_stays_one_even_if_its_code_is_a_warning_elsewhere()
    {
        var error = Assert.Single(Of("operator.yaml", "    claim: The old town is where the riders are.\n", "    claim:\n    accept: {BRF0103: Why}\n").Diagnostics());
        Assert.Equal(("BRF0103", Severity.Error), (error.Code, error.Severity));
    }

    [Fact]
    public void A_placeholder_is_no_reason_yet()
    {
        var all = Of("debate.yaml", "text: The two", "accept: {BRF0317: TBD, BRF0129: Why}\n    text: The regime and the others").Diagnostics();
        Assert.Equal([("BRF0129", Severity.Note), ("BRF0317", Severity.Warning)], all.Select(one => (one.Code, one.Severity)));
    }

    [Fact]
    public void Of_several_that_are_one_only_those_in_the_object_are_accepted()
    {
        var all = Of("operator.yaml", "voice: own\n", "voice: TBD\n    note: TBD\n    hedge: TBD\n    accept: {BRF0129: Why}\n")
            .Replacing("    voice: TBD", "    voice: TBD\n    grounds: TBD")
            .Replacing("  - text: Build", "  - voice: TBD\n    text: Build").Diagnostics();
        Assert.All(all, one => Assert.Equal("BRF0129", one.Code));
        Assert.Equal(4, all.Count(one => one.Accepted is not null));
        var open = Assert.Single(all, one => one.Accepted is null);
        Assert.Equal((Severity.Warning, 0), (open.Severity, open.Also.Length));
    }

    [Fact]
    public void Those_with_one_reason_are_still_one()
    {
        var note = Assert.Single(Of("operator.yaml", "summary: It wants the short line.", "summary: It wants the short line.\naccept: {BRF0129: Why}")
            .Replacing("voice: own", "voice: own\n    note: TBD").Replacing("issue: route\n    citations", "issue: route\n    voice: TBD\n    citations")
            .Replacing("claim: The old town is where the riders are.", "claim: TBD").Replacing("warrant: A line pays where it is used.", "warrant: TBD")
            .Replacing("text: Build the first stage by 2026.", "text: TBD")
            .Diagnostics().Where(one => one.Message.StartsWith("'text'", StringComparison.Ordinal)));
        Assert.Equal("'text' of the proposal is still a placeholder. Accepted: Why", note.Message);
    }

    /// <param name="fixedCode">What a fix writes; empty if there is none.</param>
    [Theory]
    [InlineData("brf0317", "Did you mean 'BRF0317'? ", "BRF0317", true)]
    [InlineData("317", "Did you mean 'BRF0317'? ", "BRF0317", true)]
    [InlineData("BRF317", "Did you mean 'BRF0317'? ", "BRF0317", true)]
    [InlineData("BFR0317", "Did you mean 'BRF0317'? ", "BRF0317", false)]
    [InlineData("regime", "", "", false)]
    [InlineData("BRF9999", "", "", false)]
    public void A_code_that_does_not_exist_is_reported(string written, string meant, string fixedCode, bool isCertain)
    {
        var found = Of("debate.yaml", "text: The two", $"accept: {{⟦{written}⟧: Why}}\n    text: The two").IsReported(
            "BRF0133", $"There is no code '{written}'.",
            $"{meant}No warning would be accepted. Write the code as 'briefing check' prints it, such as BRF0321.");
        Assert.Equal(
            fixedCode.Length == 0 ? [] : [(fixedCode, isCertain)],
            found.Fixes.Select(fix => (Assert.Single(fix.Edits).Replacement, fix.IsCertain)));
    }

    [Theory]
    [InlineData("BRF0301", "BRF0301 is an error, and only warnings can be accepted.",
        "No document can be made until the error is fixed. Remove the code, and fix what it reports.")]
    [InlineData("BRF0132", "BRF0132 is a note, and only warnings can be accepted.",
        "Remove the code: a note doesn't fail 'briefing check --strict'.")]
    [InlineData("BRF0703", "The warning BRF0703 cannot be accepted.",
        "Remove the code: the warning is about an import or about an acceptance, not about an object of the debate.")]
    [InlineData("BRF0135", "The warning BRF0135 cannot be accepted.",
        "Remove the code: the warning is about an import or about an acceptance, not about an object of the debate.")]
    public void Other_codes_than_those_of_warnings_are_reported(string code, string message, string hint) =>
        Of("debate.yaml", "text: The two", $"accept: {{⟦{code}⟧: Why}}\n    text: The two").IsReported("BRF0134", message, hint);

    [Theory]
    [InlineData("{⟦BRF0317⟧: }", "BRF0123", "This reason is empty.", "Without a reason, the warning is not accepted. Write it, or remove the code.")]
    [InlineData("{⟦BRF0317⟧: \" \"}", "BRF0123", "This reason is empty.", "Without a reason, the warning is not accepted. Write it, or remove the code.")]
    public void A_reason_that_is_none_is_reported(string written, string code, string message, string hint) =>
        Of("debate.yaml", "text: The two", $"accept: {written}\n    text: The two").IsReported(code, message, hint);

    [Theory]
    [InlineData("BRF0317", "{BRF0317: TBD}")]
    [InlineData("[BRF0317, BRF0302]", "{BRF0317: TBD, BRF0302: TBD}")]
    [InlineData("all of them", null)]
    public void Codes_without_reasons_are_reported(string written, string? mended)
    {
        var found = Of("debate.yaml", "text: The two", $"⟦accept⟧: {written}\n    text: The two").IsReported(
            "BRF0104", "'accept' needs a reason for each code.",
            "A reason tells later readers why the debate is right as it is. Write the codes as keys: accept: {BRF0321: \"Only the staff speak of it.\"}");
        Assert.Equal(mended, found.Fixes.Select(fix => Assert.Single(fix.Edits).Replacement).FirstOrDefault());
    }

    [Fact]
    public void A_code_given_twice_is_a_key_given_twice() => Assert.Equal(
        "BRF0022",
        Assert.Single(Of("debate.yaml", "text: The two", "accept: {BRF0317: Why, BRF0317: So}\n    text: The two").Diagnostics(), one => one.Severity == Severity.Error).Code);

    [Fact]
    public void What_accepts_nothing_is_reported_and_can_be_removed()
    {
        var found = Of("debate.yaml", "  - id: noise\n", "  - id: noise\n    accept: {⟦BRF0317⟧: Why}\n")
            .IsReported("BRF0135", "There is no warning BRF0317 here to accept.", Elsewhere);
        var fix = Assert.Single(found.Fixes);
        Assert.Equal(("Delete 'BRF0317'", false), (fix.What, fix.IsCertain));
    }

    [Theory]
    [InlineData("stakeholders: [operator, residents]", "stakeholders: [operator, residents, nobody]")]
    [InlineData("source: gazette-2024, paragraph: 4", "source: gazette, paragraph: 4")]
    public void It_is_not_judged_while_errors_may_hide_the_warning(string words, string mistaken)
    {
        var all = Of("debate.yaml", "text: The two", "accept: {BRF0317: Why}\n    text: The two").Replacing(words, mistaken).Diagnostics();
        Assert.Contains(all, one => one.Severity == Severity.Error);
        Assert.DoesNotContain(all, one => one.Code == "BRF0135");
    }

    [Fact]
    public void A_value_for_one_run_is_no_reason_to_remove_it()
    {
        var text = SampleDebate.Texts["debate.yaml"].Replace("title: Should", "accept: {BRF0317: Why}\ntitle: Should", StringComparison.Ordinal);
        var files = SampleDebate.Files(SampleDebate.Texts.SetItem("debate.yaml", text));
        Assert.Equal("BRF0135", Assert.Single(Diagnostics(files)).Code);
        Assert.Empty(Diagnostics(files.With([new ValueOverride("version", "2")])));
    }

    [Fact]
    public void What_only_the_texts_show_is_accepted_and_judged_where_they_are_compared()
    {
        const string Claim = "claim: A tram in a narrow street is too loud.";
        const string Hedged = "A tram in a narrow street may be too loud, the residents say.\n";
        var files = Of("residents.yaml", Claim, $"{Claim}\n    accept: {{BRF0507: Why}}").Files();
        Assert.Empty(Diagnostics(files));
        Assert.Equal("BRF0135", Assert.Single(Verified(files, SampleTexts.Fitting)).Code);
        var all = Verified(files, SampleTexts.Fitting.With("gazette-2024.txt", "paragraph 7", Hedged));
        Assert.Equal(("BRF0507", "Why"), (Assert.Single(all).Code, all[0].Accepted));
    }

    [Fact]
    public void What_only_a_theme_shows_is_not_judged_without_one()
    {
        var files = Of("debate.yaml", "title: Should", "accept: {BRF0619: Why}\ntitle: Should").Files();
        Assert.Equal("BRF0135", Assert.Single(Diagnostics(files)).Code);
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(files, diagnostics);
        Assert.Empty(diagnostics.InReadingOrder());
    }

    [Fact]
    public void Many_are_accepted_in_no_time()
    {
        const int Count = 1500;
        var issues = string.Concat(Enumerable.Range(0, Count).Select(i =>
            $"  - {{id: i{i}, question: How loud is tram {i}?, kind: fact, accept: {{BRF0306: Why {i}}}}}\n"));
        var all = Of("debate.yaml", "  - id: noise\n", $"{issues}  - id: noise\n").Diagnostics();
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"Why {i}"), all.Select(one => one.Accepted));
    }

    private static Mistake Of(string file, string words, string marked) => Mistake.Of(file, words, marked);

    private static ImmutableArray<Diagnostic> Diagnostics(DebateFiles files)
    {
        var diagnostics = new DiagnosticBag();
        Pipeline.Map(files, new ThemeRequest(), diagnostics);
        return diagnostics.InReadingOrder();
    }

    private static ImmutableArray<Diagnostic> Verified(DebateFiles files, SampleTexts texts)
    {
        var diagnostics = new DiagnosticBag();
        texts.Verify(Pipeline.Map(files, diagnostics)!.Debate, diagnostics);
        return [.. diagnostics.InReadingOrder().Where(one => one.Severity == Severity.Warning || one.Accepted is not null)];
    }
}
