using System.Collections.Immutable;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Explain;
using Briefing.Load.Files;
using Briefing.Load.Themes;
using Briefing.Tests.Explain;
using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Diagnostics;

/// <summary>Whatever is offered mends what it is offered for; what is certain breaks nothing, and leaves nothing to do again.</summary>
public sealed class MendingTests
{
    // Of its files only one differs from the last.
    private static readonly BuildCache s_cache = new();

    public static TheoryData<string> Codes => [.. Manual.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_offered_for_a_page_s_example_mends_it(string code)
    {
        if (PageExample.Of(Manual.Of(code)!).Files is { } files)
            MendsAll(files);
    }

    // A line of the debate of two stakeholders, a mistake in it, what is offered for it, and what the line is then.
    [Theory]
    [InlineData("operator.yaml", "    citations: [{source: hearing-2024, paragraph: 5}]\n", "", "Add a citation of 'hearing-2024'", "    citations: [{source: hearing-2024, page: TBD}]\n")]
    [InlineData("residents.yaml", "    citations: [{source: hearing-2024, paragraph: 9}]\n", "    citations: []\n", "Add a citation of 'gazette-2024'", "    citations: [{source: gazette-2024, page: TBD}]\n")]
    [InlineData("debate.yaml", "        citations: [{source: hearing-2024, paragraph: 2}]\n", "", "Add a citation of 'gazette-2024'", "        citations: [{source: gazette-2024, page: TBD}]\n")]
    [InlineData("residents.yaml", "stances:\n  route: {answer: \"No\", line: The quay is wide enough.}\n", "", "Add a stance on 'route'", "stances:\n  route:\n    answer: TBD\n    line: TBD\n")]
    [InlineData("residents.yaml", "route: {answer: \"No\", line: The quay is wide enough.}", "# noise: to do", "Add a stance on 'route'", "  route:\n    answer: TBD\n    line: TBD\n")]
    [InlineData("residents.yaml", "to: operator/riders", "to: residents/noise", "Write 'operator/riders'", "to: operator/riders")]
    [InlineData("residents.yaml", "to: operator/riders", "to: riders", "Write 'operator/riders'", "to: operator/riders")]
    [InlineData("residents.yaml", "to: operator/riders\n    kind: undercut", "kind: undercut", "Add 'to: operator/cost'", "to: operator/cost")]
    [InlineData("residents.yaml", "    kind: undercut\n", "", "Add 'kind: TBD'", "    kind: TBD\n")]
    [InlineData("residents.yaml", "    text: Riders walk five minutes to the quay today and could go on doing so.\n", "", "Add 'text: TBD'", "    text: TBD\n")]
    [InlineData("residents.yaml", "- id: noise\n    issue", "- issue", "Add 'id: a-tram-in'", "id: a-tram-in")]
    [InlineData("residents.yaml", "id: residents\n", "", "Add 'id: residents'", "id: residents\n")]
    [InlineData("operator.yaml", "    issue: route\n    claim: The quay", "    claim: The quay", "Add 'issue: route'", "    issue: route\n")]
    [InlineData("operator.yaml", "{source: hearing-2024, paragraph: 5}", "{paragraph: 5}", "Add 'source: hearing-2024'", "{source: hearing-2024, paragraph: 5}")]
    [InlineData("operator.yaml", "{source: hearing-2024, paragraph: 5}", "{source: hearing-2024}", "Add 'page: TBD'", "{page: TBD, source: hearing-2024}")]
    [InlineData("operator.yaml", "The quay needs a new", "The quay: it needs\n      a \"new\"", "Put the text in quotation marks", "\"The quay: it needs\n      a \\\"new\\\" wall before it can carry rails.\"")]
    [InlineData("operator.yaml", "The quay needs", "The quay: it needs # surely", "Put the text in quotation marks", "claim: \"The quay: it needs\" # surely")]
    [InlineData("operator.yaml", "The quay needs", "The quay#5 needs", "Put the text in quotation marks", null)]
    [InlineData("operator.yaml", "The quay needs", "The quay #5 needs", "Put the text in quotation marks", "\"The quay #5 needs a new wall before it can carry rails.\"")]
    [InlineData("operator.yaml", "The quay needs", "@quay needs", "Put the text in quotation marks", "\"@quay needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "`quay` needs", "Put the text in quotation marks", "\"`quay` needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "%5 needs", "Put the text in quotation marks", "\"%5 needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "*Quay* needs", "Put the text in quotation marks", "\"*Quay* needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "&quay needs", "Put the text in quotation marks", "\"&quay needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "!quay needs", "Put the text in quotation marks", "\"!quay needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "[The quay] needs", "Put the text in quotation marks", "\"[The quay] needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "{The quay} needs", "Put the text in quotation marks", "\"{The quay} needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "> The quay needs", "Put the text in quotation marks", "\"> The quay needs a new wall")]
    [InlineData("operator.yaml", "The quay needs", "\"The quay needs", "Close it at the end of the line", "carry rails.\"")]
    [InlineData("operator.yaml", "The quay needs", "'Tis the quay that needs", "Put the text in quotation marks", "\"'Tis the quay that needs a new wall before it can carry rails.\"")]
    [InlineData("operator.yaml", "proposals:", "proposals", "Write 'proposals:'", "proposals:\n  - text")]
    [InlineData("operator.yaml", "    warrant: A line", "warrant: A line", "Begin under the keys above", "\n    warrant: A line")]
    [InlineData("operator.yaml", "needs a new wall before", "needs a new wall # before", "Put the text in quotation marks", "wall # before it can carry rails.\"")]
    [InlineData("operator.yaml", "paragraph: 5}]", "paragraph: 5]", "Add '}'", "paragraph: 5}]")]
    [InlineData("operator.yaml", "paragraph: 5}]", "paragraph: 5}", "Add ']'", "paragraph: 5}]")]
    [InlineData("operator.yaml", "paragraph: 5}]", "paragraph: 5", "Add '}]'", "paragraph: 5}]")]
    [InlineData("operator.yaml", "quote: \"four in five trips end\"", "quote: four: five trips end", "Put the text in quotation marks", "quote: \"four: five trips end\"")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 5.2.2024", "Write '2024-02-05'", "as-of: 2024-02-05")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 5.2.2024", "Write '2024-05-02'", "as-of: 2024-05-02")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 2024-13-02", "Write '2024-02-13'", "as-of: 2024-02-13")]
    [InlineData("sources.yaml", "issued: 2024-01\n", "issued: 2024-02-31\n", "Write '2024-02'", "issued: 2024-02\n")]
    [InlineData("sources.yaml", "issued: 2024-01\n", "issued: 2024/2019\n", "Write '2019/2024'", "issued: 2019/2024\n")]
    [InlineData("operator.yaml", "    claim: The quay needs a new wall before it can carry rails.\n    voice: own", "\tclaim: The quay needs a new wall before it can carry rails.\n\tvoice: own", "Indent by spaces", "    claim: The quay needs a new wall before it can carry rails.\n    voice: own")]
    [InlineData("residents.yaml", "text: Riders walk", "argument: noise\n    text: Riders walk", "Delete 'text'", "argument: noise\n    voice")]
    [InlineData("operator.yaml", "voice: own", "voice: own\n    voice: quoted # or this?", "Delete this one", "voice: own\n    citations")]
    [InlineData("operator.yaml", "voice: own", "voice: own\n    voice: quoted", "Delete the one in line 21", "carry rails.\n    voice: quoted\n")]
    [InlineData("operator.yaml", "heard-through: A newspaper and its own words at the hearing.", "heard-through:", "Delete 'heard-through'", "would run the new one.\nstances")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim:", "Write 'TBD'", "claim: TBD\n")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim: null", "Write '\"null\"'", "claim: \"null\"\n")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim: [the quay]", "Remove the brackets", "claim: the quay\n")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim: [the quay]", "Put the text in quotation marks", "claim: \"[the quay]\"\n")]
    [InlineData("operator.yaml", "citations: [{source: hearing-2024, paragraph: 5}]", "citations: [hearing-2024]", "Write it as 'source'", "citations: [{source: hearing-2024, page: TBD}]")]
    [InlineData("residents.yaml", "label: OTR\n", "label: OTR\nin-brief: It is loud, they say.\n", "Write it as 'text'", "in-brief: {text: \"It is loud, they say.\"}\n")]
    [InlineData("operator.yaml", "stances:\n", "stances: - x\n", "Put the text in quotation marks", "stances: \"- x\"\n")]
    [InlineData("operator.yaml", "arguments:\n  - id: riders", "arguments: - id: riders", "Begin the list in the next line", "arguments:\n  - id: riders")]
    [InlineData("operator.yaml", "    claim: The quay", "   claim: The quay", "Begin under the keys above", "    claim: The quay")]
    [InlineData("operator.yaml", "  - id: cost", "  id: cost", "Begin an item here", "  - id: cost")]
    [InlineData("operator.yaml", "claim: The quay", "claim The quay", "Write 'claim:'", "claim: The quay")]
    [InlineData("debate.yaml", "        stakeholders: [operator, residents]", "        stakeholders: operator, residents", "Put brackets around it", "        stakeholders: [operator, residents]")]
    [InlineData("operator.yaml", "against: [residents]", "against: [operator, residents]", "Delete 'operator'", "against: [residents]")]
    [InlineData("operator.yaml", "paragraph: 5", "paragraph: no. 5", "Write '5'", "paragraph: 5")]
    [InlineData("operator.yaml", "paragraph: 5", "timestamp: 4.05", "Write '4:05'", "timestamp: 4:05")]
    [InlineData("sources.yaml", "label: Hearing", "label: Hearing\n  url: www.example.org/x", "Write 'https://www.example.org/x'", "url: https://www.example.org/x")]
    [InlineData("operator.yaml", "label: HTC\n", "<<<<<<< HEAD\nlabel: HTC\n=======\nlabel: HTX\n>>>>>>> other\n", "Keep the upper version", "name: Harbour Tram Company\nlabel: HTC\nsummary")]
    [InlineData("operator.yaml", "label: HTC\n", "<<<<<<< HEAD\nlabel: HTC\n||||||| base\nlabel: H\n=======\nlabel: HTX\n>>>>>>> other\n", "Keep the upper version", "name: Harbour Tram Company\nlabel: HTC\nsummary")]
    [InlineData("operator.yaml", "label: HTC\n", "<<<<<<< HEAD\nlabel: HTC\n||||||| base\nlabel: H\n=======\nlabel: HTX\n>>>>>>> other\n", "Keep the lower version", "name: Harbour Tram Company\nlabel: HTX\nsummary")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim:\n      - The quay needs\n        a wall.\n", "Remove the dash", "claim: The quay needs\n        a wall.\n")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim:\n    - The quay needs a wall.", "Put the text in quotation marks", null)]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim: [the quay, and its wall]", "Remove the brackets", "claim: the quay, and its wall\n")]
    [InlineData("operator.yaml", "paragraph: 5}", "paragraph: [5, 6]}", "Remove the brackets", "paragraph: \"5, 6\"}")]
    [InlineData("operator.yaml", "    voice: own\n", "• the wall\n• the rails\n    voice: own\n", "Let it go on with the text above", "      • the wall\n      • the rails\n    voice: own\n")]
    [InlineData("operator.yaml", "hearing-2024, paragraph: 5", "hearing-2024 paragraph: 5", "Write a comma", "{source: hearing-2024, paragraph: 5}")]
    [InlineData("operator.yaml", "hearing-2024, paragraph: 5", "hearing-2024; paragraph: 5", "Write a comma", "{source: hearing-2024, paragraph: 5}")]
    [InlineData("operator.yaml", "paragraph: 5}", "paragraph: 5, 6, 7}", "Put the text in quotation marks", "{source: hearing-2024, paragraph: \"5, 6, 7\"}")]
    [InlineData("operator.yaml", "answer: \"Yes\"", "answer: Yes, unless it floods", "Put the text in quotation marks", "{answer: \"Yes, unless it floods\", line")]
    [InlineData("sources.yaml", "  translated: none\n  describes: {operator: own", "  translated: no\n  describes: {operator: own", "Write 'none'", "  translated: none\n")]
    [InlineData("operator.yaml", "voice: own\n", "voice: direct\n", "Write 'quoted'", "voice: quoted\n")]
    [InlineData("sources.yaml", "issued: 2024-01\n", "issued: c. 2024\n", "Write '2024'", "issued: 2024\n")]
    [InlineData("sources.yaml", "issued: 2024-01\n", "issued: 2023–2024\n", "Write '2023/2024'", "issued: 2023/2024\n")]
    [InlineData("sources.yaml", "issued: 2024-01\n", "issued: 2024-01-02 to 2024-01-03\n", "Write '2024-01-02/2024-01-03'", "issued: 2024-01-02/2024-01-03\n")]
    [InlineData("operator.yaml", "paragraph: 5}", "paragraph: 10-9}", "Write '9-10'", "{source: hearing-2024, paragraph: 9-10}")]
    [InlineData("operator.yaml", "The quay needs a new wall", "The quay (berth # 5) needs a new wall", "Put the text in quotation marks", "\"The quay (berth # 5) needs a new wall before it can carry rails.\"")]
    [InlineData("operator.yaml", "voice: own\n", "voice: [own, quoted]\n", "Write 'quoted'", "voice: quoted\n")]
    [InlineData("residents.yaml", "to: operator/riders", "to: [operator/cost, operator/riders]", "Write 'operator/riders'", "to: operator/riders\n")]
    [InlineData("sources.yaml", "- id: hearing-2024", "- id: gazette-2024", "Write 'hearing-2024'", "- id: hearing-2024\n")]
    [InlineData("operator.yaml", "The quay needs", "#1: the quay needs", "Put the text in quotation marks", "claim: \"#1: the quay needs a new wall before it can carry rails.\"")]
    [InlineData("operator.yaml", "claim: The quay needs a new wall before it can carry rails.", "claim: #1", "Write 'TBD'", null)]
    public void A_choice_is_offered(string file, string right, string wrong, string offered, string? then)
    {
        var (_, found) = Mistaken(file, right, wrong);
        var fixes = found.SelectMany(one => one.Fixes).Where(fix => fix.What == offered).ToList();
        Assert.Equal(then is null, fixes.Count == 0);
        Assert.All(fixes, fix => Assert.False(fix.IsCertain));
        if (then is not null)
            Assert.Contains(fixes, fix => Text(After(Mistaken(file, right, wrong).Files, fix), file).Contains(then, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("operator.yaml", "    main: yes\n", "    main: true\n")]
    [InlineData("operator.yaml", "    main: False\n", "    main: false\n")]
    [InlineData("operator.yaml", "    voice: own\n", "")]
    [InlineData("operator.yaml", "    against: residents # both\n", "    against: [residents] # both\n")]
    public void What_can_only_mean_one_thing_is_certain(string file, string wrong, string right)
    {
        var (files, found) = Mistaken(file, "    voice: own\n", $"    voice: own\n{wrong}");
        var fix = Assert.Single(found, one => one.Fixes is [{ IsCertain: true }, ..]).Fixes[0];
        Assert.Equal(Text(Mistaken(file, "    voice: own\n", $"    voice: own\n{right}").Files, file), Text(After(files, fix), file));
        MendsAll(files);
    }

    [Theory]
    [InlineData("citations: {source: hearing-2024, paragraph: 5}", "citations: [{source: hearing-2024, paragraph: 5}]")]
    [InlineData("citations:\n      # from the hearing\n      source: hearing-2024\n      paragraph: 5 # or 6", "citations:\n      # from the hearing\n      - source: hearing-2024\n        paragraph: 5 # or 6")]
    public void Keys_where_a_list_of_one_is_meant_are_its_item(string wrong, string right)
    {
        var (files, found) = Mistaken("operator.yaml", "citations: [{source: hearing-2024, paragraph: 5}]", wrong);
        Assert.Contains(right, Text(After(files, Assert.Single(found).Fixes[0]), "operator.yaml"), StringComparison.Ordinal);
        MendsAll(files);
    }

    [Theory]
    [InlineData("  - id: cost", "    id: cost")]
    [InlineData("arguments:\n  - id: riders", "arguments:\n    id: riders")]
    [InlineData("    claim: The quay", "    claim\uff1aThe quay")]
    [InlineData("    voice: own", "\u00a0\u00a0\u00a0\u00a0voice: own")]
    [InlineData("    voice: own", " \u00a0 \u00a0voice: own")]
    public void What_hides_the_shape_of_a_file_is_mended_at_once_without_loss(string right, string wrong)
    {
        var (files, found) = Mistaken("operator.yaml", right, wrong);
        var one = Assert.Single(found, one => one.Severity == Severity.Error);
        Assert.True(Assert.Single(one.Fixes).IsCertain);
        Assert.Equal(Text(Mistaken("operator.yaml", right, right).Files, "operator.yaml"), Text(After(files, one.Fixes[0]), "operator.yaml"));
    }

    [Theory]
    [InlineData("operator.yaml", "[{source: hearing-2024, paragraph: 5}]", "[source: hearing-2024, paragraph: 5]")]
    [InlineData("operator.yaml", "paragraph: 5}", "paragraph:5}")]
    [InlineData("operator.yaml", "paragraph: 5}", "paragraph=5}")]
    [InlineData("operator.yaml", "{source: hearing-2024, paragraph: 5}", "{source hearing-2024, paragraph: 5}")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 20240301")]
    [InlineData("debate.yaml", "as-of: 2024-03-01", "as-of: 2024-03-01T10:00")]
    [InlineData("sources.yaml", "language: en", "language: English")]
    public void A_slip_that_has_one_meaning_is_one_message(string file, string right, string wrong)
    {
        var (files, found) = Mistaken(file, right, wrong);
        var fix = Assert.Single(Assert.Single(found).Fixes);
        Assert.True(fix.IsCertain);
        Assert.Equal(Text(Mistaken(file, right, right).Files, file), Text(After(files, fix), file));
    }

    [Theory]
    [InlineData("sources.yaml", "- id: hearing-2024", "- id: gazette-2024")]
    [InlineData("operator.yaml", "- id: riders", "- id: cost")]
    public void What_only_follows_from_a_doubled_id_is_not_said(string file, string right, string wrong) =>
        Assert.Equal("BRF0201", Assert.Single(Mistaken(file, right, wrong).Found, one => one.Severity == Severity.Error).Code);

    [Theory]
    [InlineData("[operator, residents]", "[operator, resident]")]
    [InlineData("[operator, residents]", "[operator and residents]")]
    public void What_only_follows_from_a_slip_in_the_list_of_stakeholders_is_not_said(string right, string wrong) =>
        Assert.DoesNotContain(Mistaken("debate.yaml", $"stakeholders: {right}", $"stakeholders: {wrong}").Found, one => one.Code is "BRF0202" or "BRF0203");

    [Fact]
    public void Round_brackets_around_a_citation_are_made_braces_at_once()
    {
        var (files, found) = Mistaken("operator.yaml", "{source: hearing-2024, paragraph: 5}", "(source: hearing-2024, paragraph: 5)");
        Assert.Contains(found.SelectMany(one => one.Fixes), fix => fix is { What: "Write braces", IsCertain: true } && Diagnose(After(files, fix)).IsEmpty);
        Assert.DoesNotContain(found.SelectMany(one => one.Fixes), fix => fix.What == "Write 'source'");
    }

    [Theory]
    [InlineData("operator.yaml", "- id: riders", "- id: passengers", "Write 'operator/passengers'")]
    [InlineData("debate.yaml", "- id: route", "- id: way", "Write 'way'")]
    [InlineData("sources.yaml", "- id: hearing-2024", "- id: minutes", "Write 'minutes'")]
    public void An_id_that_has_a_new_name_is_suggested_where_the_old_one_dangles(string file, string right, string wrong, string offered)
    {
        var (files, found) = Mistaken(file, right, wrong);
        var fix = found.First(one => one.Code is "BRF0203" or "BRF0204" or "BRF0205").Fixes[0];
        Assert.Equal(offered, fix.What);
        Assert.False(fix.IsCertain);
        Assert.DoesNotContain(Diagnose(After(files, fix)), one => one.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("as-of: 2024-03-01", "as-of: 1 March 24")]
    [InlineData("as-of: 2024-03-01\n", "")]
    public void Without_a_day_for_the_debate_nothing_is_said_to_be_read_after_it(string right, string wrong)
    {
        var (files, _) = Mistaken("debate.yaml", right, wrong);
        var sources = Text(files, "sources.yaml").Replace("label: Hearing", "label: Hearing\n  url: https://hearing.example\n  accessed: 2024-02-20", StringComparison.Ordinal);
        Assert.Single(Diagnose(Changed(files, "sources.yaml", sources)), one => one.Severity != Severity.Note);
    }

    [Fact]
    public void A_reply_that_names_an_argument_of_another_is_told_so()
    {
        var one = Assert.Single(Mistaken("residents.yaml", "text: Riders walk five minutes to the quay today and could go on doing so.", "argument: operator/riders").Found, one => one.Code == "BRF0203");
        Assert.Equal("'operator/riders' isn't an argument of 'residents'.", one.Message);
    }

    [Theory]
    [InlineData("    voice: own\n    main: true\n    voice: own\n    main: true\n")]
    [InlineData("    voice: own\n    voice: \"own\"\n")]
    public void A_key_that_stands_there_twice_is_not_deleted_unseen(string wrong) =>
        Assert.All(
            Mistaken("operator.yaml", "    voice: own\n", wrong).Found.Where(one => one.Code == "BRF0022"),
            one => Assert.All(one.Fixes, fix => Assert.False(fix.IsCertain)));

    [Fact]
    public void Of_many_sources_those_that_the_file_cites_come_first()
    {
        var more = string.Concat(Enumerable.Range(1, 9).Select(n => $"- {{id: paper-{n}, type: report, title: Paper {n}, issued: 2023, language: en, translated: none}}\n"));
        var (files, _) = Mistaken("operator.yaml", "    citations: [{source: hearing-2024, paragraph: 5}]\n", "");
        var found = Diagnose(Changed(files, "sources.yaml", more + Text(files, "sources.yaml")));
        Assert.Equal(
            ["gazette-2024", "hearing-2024", "paper-1", "paper-2", "paper-3", "paper-4"],
            Assert.Single(found, one => one.Code == "BRF0301").Fixes.Select(fix => fix.What["Add a citation of '".Length..^1]));
    }

    [Fact]
    public void In_a_file_with_aliases_nothing_is_added() =>
        Assert.Empty(Assert.Single(Mistaken(
            "residents.yaml", "claim: A tram in narrow streets would be loud.\n    voice: own\n    citations: [{source: hearing-2024, paragraph: 9}]",
            "claim: &c A tram in narrow streets would be loud.\n    grounds: *c\n    voice: own").Found, one => one.Code == "BRF0301").Fixes);

    private static void MendsAll(DebateFiles files)
    {
        var found = Diagnose(files);
        var before = found.Select(Name).ToHashSet();
        foreach (var one in found)
        {
            foreach (var fix in one.Fixes)
            {
                var after = Diagnose(After(files, fix));
                Assert.DoesNotContain(Name(one), after.Select(Name));

                // What could not be read before may have mistakes of its own.
                if (fix.IsCertain && !one.IsCause)
                    Assert.Empty(after.Where(other => other.Severity == Severity.Error).Select(Name).Except(before));
            }
        }

        // Two at once are as good as each.
        var certain = CertainFixes.Of(found, _ => true).Select(one => one.Fixes[0]).ToList();
        if (certain.Count > 0)
            Assert.DoesNotContain(CertainFixes.Of(Diagnose(files.With(files.Edited(certain.SelectMany(fix => fix.Edits)))), _ => true).Select(Name), before.Contains);
    }

    private static (DebateFiles Files, ImmutableArray<Diagnostic> Found) Mistaken(string file, string right, string wrong)
    {
        var files = DebateFiles.Read(Path.Combine(Repository.Root, "tests", "Briefing.Tests", "Debates", "tram"));
        var text = Text(files, file);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        var mistaken = Changed(files, file, $"{text[..at]}{wrong}{text[(at + right.Length)..]}");
        return (mistaken, Diagnose(mistaken));
    }

    private static DebateFiles Changed(DebateFiles files, string file, string text) =>
        files.With(new Dictionary<string, byte[]?> { [file] = Encoding.UTF8.GetBytes(text) });

    private static DebateFiles After(DebateFiles files, Fix fix) => files.With(files.Edited(fix.Edits));

    private static string Text(DebateFiles files, string file) => Encoding.UTF8.GetString(files.ContentOf(file));

    private static ImmutableArray<Diagnostic> Diagnose(DebateFiles files) => Pipeline.Diagnose(files, new ThemeRequest(), s_cache);

    private static string Name(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.At.File.Path} {diagnostic.Message}";
}
