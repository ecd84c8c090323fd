using Briefing.Diagnostics;
using Briefing.Import.Argdown;
using Briefing.Import.Drafts;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Import;

public sealed class ArgdownImportTests
{
    [Fact]
    public void Statements_arguments_relations_and_sections_become_files() => Snapshot.Matches(
        Imported(
            """
            ===
            title: Meat
            subTitle: Should we eat it?
            date: "2024-03-01"
            model: {mode: strict}
            ===

            // what follows is made up
            # Ethics {kind: value}

            [Eat none]: We should eat no meat. #pro
              + <Suffering>: Animals suffer in *factory*
                farms. #pro
                - <Not all>: Not all farms are so. #con
                  _ <Scale>: Most meat comes from them. #pro
              - <Tradition>
              + It is cheaper.

            <Tradition>: People have always eaten meat. #con {citations: [{source: smith-2020, page: "3"}]}

            ## Health /* and
            wealth */

            <Iron>: You need iron \& {not data \#1. #(con)
              >< <Beans>: Beans have iron. #pro {voice: analysis}
              +> [Eat none]
            """,
            out _),
        "meat");

    [Fact]
    public void What_has_no_place_is_reported_where_it_stands()
    {
        var marked = MarkedText.Parse(
            """
            # Issue #⟦tag⟧

            ⟦-----⟧

            <A>: One, see [below](⟦#two⟧). #x ⟦{strength: 3}⟧ ⟦{more: 1}⟧
              ⟦+⟧
              - <B>: Two. #z

            ⟦<A>: Something else. #⟦y⟧⟧

            <C>

            (1) One.
            -- Modus ponens --
            (2) Two. #x

            <C>

            (1) ⟦Three.⟧
            ----
            (2) Four.

              ⟦-⟧ <B>
            """.Replace("⟦-⟧ <B>", "⟦- <B>⟧", StringComparison.Ordinal));
        Imported(marked.Text, out var diagnostics);
        Assert.All(diagnostics.InReadingOrder(), diagnostic => Assert.Equal("BRF0703", diagnostic.Code));
        Assert.Equal(
            marked.Marks.Order().Select(mark => marked.Text.Substring(mark.Start, mark.Length)),
            diagnostics.InReadingOrder().Select(diagnostic => marked.Text.Substring(diagnostic.At.Start, diagnostic.At.Length)));
    }

    [Theory]
    [InlineData("⟦===⟧\ntitle: Never closed")]
    [InlineData("<A>: One. ⟦/*⟧ never closed")]
    [InlineData("<A>: One. ⟦<!⟧-- never closed")]
    [InlineData("<A>: One. ⟦{a: [}⟧ and on")]
    [InlineData("<A>: One. ⟦{a: b: c}⟧")]
    public void What_cannot_be_read_is_an_error_where_it_begins(string marked)
    {
        var text = MarkedText.Parse(marked);
        Imported(text.Text, out var diagnostics);
        var error = Assert.Single(diagnostics.InReadingOrder(), diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("BRF0704", error.Code);
        Assert.Equal(text.Marks[0], (error.At.Start, error.At.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("[]: x\n\n<>: y\n\n# \n\n#\n  - \n")]
    [InlineData("[a]: b\n- c\n+ d\n\t- e\n   >< f\n")]
    [InlineData("{{{{}}}} {'} \"{\" ]>:<[ _> <_ +> ====== === ## #() @<x> :a: .b.")]
    [InlineData("<a>: It is so. {answer: x} #a\n\n<b>: No. #b\n  - <a>\n")]
    public void Any_text_is_read_without_a_crash_and_comes_out_as_files(string argdown) =>
        Assert.Contains("=== debate.yaml\n", Imported(argdown, out _), StringComparison.Ordinal);

    [Fact]
    public void A_link_is_no_comment_and_its_text_stays_whole()
    {
        var files = Imported("[Pier]: See [the plan](https://pier.example/a), page 3, or https://pier.example. #port\n  - <Din>: Loud. #town\n", out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        Assert.Contains("claim: See [the plan](https://pier.example/a), page 3, or https://pier.example.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: port/pier\n    kind: rebut\n", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  // a remark\n")]
    [InlineData("/* a\nremark */\n")]
    [InlineData("  <!-- a remark -->  \n")]
    public void What_follows_a_comment_stays_where_it_is(string comment)
    {
        var files = Imported($"<Bus>: A bus runs. #port\n  + It is dry.\n{comment}  - It is slow. #town\n", out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        Assert.Contains("    grounds: It is dry.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: port/bus\n    kind: rebut\n    basis: juxtaposed\n    text: It is slow.\n", files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(1)\n_ <\n\n[Pier]: Build it.\n  - <Din>: Loud.\n")]
    [InlineData("[Pier]: Build it.\n  - <Din>: Loud.\n  -\n")]
    [InlineData("[Pier]: Build it.\n  - <Din>: Loud.\n  - []\n")]
    public void A_relation_to_something_without_words_relates_nothing(string text)
    {
        var files = Imported(text, out _);
        Assert.Contains("claim: Loud.\n", files, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thesis_that_nobody_says_is_the_issue()
    {
        var files = Imported("[Pier]: Build *the* pier.\n  + <Work>: It brings work. #lund\n  - <Din>: It is loud. #marsh\n", out _);
        Assert.Contains("  - id: pier\n    question: Build the pier.\n    short: Pier\n", files, StringComparison.Ordinal);
        Assert.Contains("id: lund\nname: lund\nsummary: TBD  # its position in a few sentences\nstances:\n  pier:\n    answer: \"Yes\"\n", files, StringComparison.Ordinal);
        Assert.Contains("stances:\n  pier:\n    answer: \"No\"\n", files, StringComparison.Ordinal);
        Assert.Contains("arguments:\n  - id: din\n    issue: pier\n    claim: It is loud.\n", files, StringComparison.Ordinal);
        Assert.DoesNotContain("concede", files, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_named_support_and_attack_make_two_sides()
    {
        var draft = Draft("[Pier]: Build it.\n  + <Work>: Work comes.\n    - <Robots>: Robots do it.\n      - They break.\n  - <Din>: It is loud.\n  >< [Park]: Make a park.\n", out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        Assert.Contains("Nobody is named, so there are two sides, 'for' and 'against', made from support and attack.", draft.Summary);
        Assert.Contains("Of 5 relations: 2 as replies, 3 as stances.", draft.Summary);
        var files = Text(draft);
        Assert.Contains("stakeholders: [for, against]\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: for/work\n    kind: rebut\n    basis: juxtaposed\n    argument: robots\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: against/robots\n    kind: rebut\n    basis: juxtaposed\n    text: They break.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - id: park\n    issue: pier\n    claim: Make a park.\n", files, StringComparison.Ordinal);
    }

    [Fact]
    public void Within_one_side_support_becomes_grounds_and_attack_a_note()
    {
        var draft = Draft("<A>: One. #x\n  + <B>: Two. #x\n  - <C>: Three. #x\n  - <D>\n", out _);
        Assert.Contains("Of 3 relations: 1 as replies, 1 as grounds, 1 as notes.", draft.Summary);
        var files = Text(draft);
        Assert.Contains("    claim: One.\n    grounds: Two.\n", files, StringComparison.Ordinal);
        Assert.Contains("    note: \"Against it from its own side: Three.\"\n", files, StringComparison.Ordinal);
        Assert.Contains("    text: D\n", files, StringComparison.Ordinal);
    }

    [Fact]
    public void Premises_are_grounds_the_inference_is_the_warrant_and_the_conclusion_the_claim()
    {
        var draft = Draft(
            """
            <Work>: In short, work. #port

            (1) [Cranes]: Cranes need crews.
              - <Robots>: Robots do it. #town
            (2) Crews are work.
            --
            Modus ponens {uses: [1, 2]}
            --
            (3) Work comes.
            (4) Work is good.
            ----
              <_ Is it? #marsh
            (5) [Good]: Good comes.
              +> [Pier]

            [Pier]: Build it. #council

            [Cranes]
              - Few are needed. #lund
            """,
            out var diagnostics);
        Assert.True(diagnostics.IsEmpty);
        var files = Text(draft);
        Assert.Contains(
            """
              - id: work
                issue: main
                claim: Good comes.
                in-brief: In short, work.
                warrant: "Modus ponens: Work comes."
                grounds: Cranes need crews. Crews are work. Work is good.
            """.ReplaceLineEndings("\n"),
            files,
            StringComparison.Ordinal);
        Assert.Contains("  - to: port/work\n    kind: undermine\n    basis: juxtaposed\n    text: Robots do it.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: port/work\n    kind: undermine\n    basis: juxtaposed\n    text: Few are needed.\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: port/work\n    kind: undercut\n    basis: juxtaposed\n    text: Is it?\n", files, StringComparison.Ordinal);
        Assert.Contains("  - to: council/pier\n    kind: concede\n    basis: juxtaposed\n    argument: work\n", files, StringComparison.Ordinal);
        Assert.Contains("Of 4 relations: 4 as replies.", draft.Summary);
    }

    [Fact]
    public void Headings_over_lines_mentions_titles_with_brackets_and_prose_are_read()
    {
        var draft = Draft(
            """
            # Costs of
            the pier @[T] {kind: fact}

            First, some *words* on it.

            * and a list
              of them

            [Pier \[new\]]: Up to [the top](#top), see [a plan](https://pier.example). #port
              - <Din at night>: Loud, as @<T> says. #town
            """,
            out var diagnostics);
        Assert.Equal("BRF0703", Assert.Single(diagnostics.InReadingOrder()).Code);
        var files = Text(draft);
        Assert.Contains("    question: Costs of the pier T\n    kind: fact\n    background: First, some *words* on it. and a list of them\n", files, StringComparison.Ordinal);
        Assert.Contains("  - id: pier-new\n", files, StringComparison.Ordinal);
        Assert.Contains("    claim: Up to the top, see [a plan](https://pier.example).\n", files, StringComparison.Ordinal);
        Assert.Contains("    text: Loud, as T says.\n", files, StringComparison.Ordinal);
        Assert.Contains("Background of an issue: 2 paragraphs of prose.", draft.Summary);
    }

    [Fact]
    public void A_mistake_in_the_front_matter_has_its_place()
    {
        var text = MarkedText.Parse("===\nauthor: Ada Marsh\ntitle: Re⟦:⟧ the pier\n===\n\n[T]: Dredge. #port\n");
        Imported(text.Text, out var diagnostics);
        var error = Assert.Single(diagnostics.InReadingOrder());
        Assert.Equal(("BRF0704", text.Marks[0]), (error.Code, (error.At.Start, error.At.Length)));
    }

    [Fact]
    public void What_is_imported_builds_as_a_draft()
    {
        var files = Draft("[Pier]: Build it.\n  + <Work>: Work comes.\n    - <Robots>: Robots do it.\n", out _).Files;
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(Pipeline.Map(Briefing.Load.Files.DebateFiles.Of("d", files), diagnostics));
        Assert.Contains(diagnostics.InReadingOrder(), one => one.Code == "BRF0129");
    }

    private static string Imported(string argdown, out DiagnosticBag diagnostics) => Text(Draft(argdown, out diagnostics));

    private static string Text(DebateDraft draft) => string.Concat(draft.Files.Select(file => $"=== {file.Name}\n{file.Content}"));

    private static DebateDraft Draft(string argdown, out DiagnosticBag diagnostics)
    {
        diagnostics = new();
        return ArgdownImport.Read("a.argdown", System.Text.Encoding.UTF8.GetBytes(argdown), diagnostics);
    }
}
