using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>Ids that clash, and references that lead nowhere.</summary>
public sealed class ReferenceTests
{
    private const string OwnWords =
        "    text: Riders would walk to the harbour.\n    voice: quoted\n    citations: [{source: gazette-2024, paragraph: 8}]\n";

    [Theory]
    [InlineData("debate.yaml", "id: noise", "id: ⟦route⟧", "issue", "route", 13)]
    [InlineData("sources.yaml", "id: letter-2023", "id: ⟦gazette-2024⟧", "source", "gazette-2024", 1)]
    public void An_id_used_twice_is_reported_at_its_second_use(
        string file, string words, string marked, string what, string id, int firstLine)
    {
        var all = Mistake.Of(file, words, marked).Diagnostics();

        var diagnostic = Assert.Single(all, d => d.Code == "BRF0201");
        Assert.Equal($"The {what} '{id}' appears here a second time.", diagnostic.Message);
        Assert.Equal(
            $"A reference to '{id}' could mean either. Give each {what} its own id.", diagnostic.Hint);
        Assert.Equal(("first used here", firstLine), (diagnostic.See?.Message, diagnostic.See?.At.Line));
    }

    [Fact]
    public void Two_arguments_of_a_stakeholder_have_two_ids() => Mistake.Of("residents.yaml",
        "arguments:\n",
        """
        arguments:
          - id: ways
            issue: route
            claim: There is no way.
            voice: quoted
            citations: [{source: gazette-2024, paragraph: 9}]
          - id: ⟦ways⟧
            issue: route
            claim: There is no other way.
            voice: quoted
            citations: [{source: gazette-2024, paragraph: 9}]

        """).IsReported("BRF0201",
        "The argument 'ways' appears here a second time.",
        "A reference to 'ways' could mean either. Give each argument its own id.");

    [Fact]
    public void An_argument_that_is_to_be_a_reply_exists() => Mistake.Of("residents.yaml",
        OwnWords,
        "    argument: ⟦nois⟧\n").IsReported("BRF0203",
        "There is no argument 'nois'.",
        "Did you mean 'noise'? A reply to an unknown argument isn't printed.");

    [Fact]
    public void An_argument_replies_to_another_once() => Mistake.Of("residents.yaml",
        OwnWords,
        "    argument: noise\n  - {to: ⟦operator/riders⟧, kind: rebut, basis: explicit, argument: noise}\n").IsReported("BRF0315",
        "The same reply to 'operator/riders' appears here a second time.",
        "It would be printed twice, and counted twice in the figures on balance. Remove one of the two.");

    [Fact]
    public void A_reply_that_is_an_argument_needs_no_citations_of_its_own() => Assert.Empty(
        Mistake.Of("residents.yaml", OwnWords, "    argument: noise\n").Diagnostics());

    [Fact]
    public void A_part_names_issues_that_exist() => Mistake.Of("debate.yaml",
        "issues:\n",
        "parts: [{title: All, issues: [route, noise, ⟦nose⟧]}]\nissues:\n").IsReported("BRF0204",
        "There is no issue 'nose'.",
        "Did you mean 'noise'? Anything without an issue isn't printed. The issues are listed in debate.yaml.");

    [Fact]
    public void An_issue_is_in_one_part() => Mistake.Of("debate.yaml",
        "issues:\n",
        "parts: [{title: One, issues: [route, noise]}, {title: Two, issues: [⟦noise⟧]}]\nissues:\n").IsReported("BRF0209",
        "The issue 'noise' is already in another part.",
        "An issue is printed once. Keep it in one of the two parts.");

    [Fact]
    public void Where_there_are_parts_every_issue_is_in_one() => Mistake.Of("debate.yaml",
        "id: noise",
        "id: ⟦noise⟧").Replacing("issues:\n", "parts: [{title: One, issues: [route]}]\nissues:\n").IsReported("BRF0210",
        "The issue 'noise' isn't in any part.",
        "It would be printed last, without a heading. Add it under 'issues' of a part.");

    [Fact]
    public void A_part_has_an_issue() => Mistake.Of("debate.yaml",
        "issues:\n",
        "parts: [{title: One, ⟦issues⟧: []}, {title: Two, issues: [route, noise]}]\nissues:\n").IsReported("BRF0115",
        "'issues' needs at least one item.",
        "Without one there would be no debate to print. Add it below, after a dash and a space.");

    [Fact]
    public void A_stakeholder_is_listed_once() => Mistake.Of("debate.yaml",
        "[operator, residents]\norder",
        "[operator, residents, ⟦operator⟧]\norder").IsReported("BRF0201",
        "The stakeholder 'operator' appears here a second time.",
        "A reference to 'operator' could mean either. Give each stakeholder its own id.");

    [Theory]
    [InlineData("debate.yaml", "[operator, residents]\n        cit", "[⟦oprator⟧, residents]\n        cit", "oprator")]
    [InlineData("debate.yaml", "- stakeholder: operator", "- stakeholder: ⟦Operator⟧", "Operator")]
    [InlineData("sources.yaml", "describes: {operator: own}", "describes: {operator: own, ⟦operators⟧: own}", "operators")]
    [InlineData("residents.yaml", "against: [operator]", "against: [⟦operater⟧]", "operater")]
    public void A_stakeholder_that_does_not_exist_is_reported(string file, string words, string marked, string id) =>
        Mistake.Of(file, words, marked).IsReported("BRF0202",
        $"There is no stakeholder '{id}'.",
        "Did you mean 'operator'? The stakeholders are listed in debate.yaml.");

    [Theory]
    [InlineData("operator/ridres", "operator/riders")]
    [InlineData("operater/riders", "operator/riders")]
    [InlineData("oprator/rider", "operator/riders")]
    [InlineData("shops/riders", "operator/riders")]
    [InlineData("shops/prices", null)]
    public void A_reply_to_an_argument_that_does_not_exist_is_reported(string to, string? suggestion) => Mistake.Of(
        "residents.yaml",
        "operator/riders",
        $"⟦{to}⟧").IsReported("BRF0203",
        $"There is no argument '{to}'.",
        (suggestion is null ? "Write the id of an existing argument, as in operator/riders. " : $"Did you mean '{suggestion}'? ")
        + "A reply to an unknown argument isn't printed.");

    [Theory]
    [InlineData("operator.yaml", "route: {answer", "route: {answer: x, line: y}\n  ⟦rout⟧: {answer", "rout", "route")]
    [InlineData("operator.yaml", "issue: route\n    claim", "issue: ⟦roote⟧\n    claim", "roote", "route")]
    [InlineData("operator.yaml", "issue: route\n    citations", "issue: ⟦costs⟧\n    citations", "costs", null)]
    public void An_issue_that_does_not_exist_is_reported(
        string file, string words, string marked, string id, string? suggestion) =>
        Mistake.Of(file, words, marked).IsReported("BRF0204",
        $"There is no issue '{id}'.",
        (suggestion is null ? "" : $"Did you mean '{suggestion}'? ")
        + "Anything without an issue isn't printed. "
        + (suggestion is null ? "The issues in debate.yaml are route, noise." : "The issues are listed in debate.yaml."));

    [Theory]
    [InlineData("The route")]
    [InlineData("the route")]
    [InlineData("Should the line run through the old town?")]
    public void The_name_of_an_issue_is_no_reference_and_leads_to_its_id(string name) => Mistake.Of("operator.yaml",
        "issue: route\n    claim",
        $"issue: ⟦{name}⟧\n    claim").IsReported("BRF0204",
        $"There is no issue '{name}'.",
        "Did you mean 'route'? Anything without an issue isn't printed. The issues are listed in debate.yaml.");

    [Fact]
    public void A_source_that_does_not_exist_is_reported() => Mistake.Of("residents.yaml",
        "{source: gazette-2024, paragraph: 8}",
        "{source: ⟦gazete-2024⟧, paragraph: 8}").IsReported("BRF0205",
        "There is no source 'gazete-2024'.",
        "Did you mean 'gazette-2024'? A reader could not check the citation. The sources are listed in sources.yaml.");

    [Fact]
    public void A_source_whose_id_is_the_name_of_a_device_is_reported() => Mistake.Of("sources.yaml",
        "id: letter-2023",
        "id: ⟦com1⟧").With("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace("letter-2023", "com1", StringComparison.Ordinal))
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("letter-2023", "com1", StringComparison.Ordinal))
        .With("residents.yaml", SampleDebate.Texts["residents.yaml"].Replace("letter-2023", "com1", StringComparison.Ordinal))
        .IsReported("BRF0211",
        "'com1' cannot be the id of a source: Windows reserves the name for a device.",
        "A file 'com1.txt' can't exist there. Choose a longer id.");

    [Fact]
    public void The_id_in_a_position_file_is_the_name_of_the_file() => Mistake.Of("residents.yaml",
        "id: residents",
        "id: ⟦neighbours⟧").IsReported("BRF0206",
        "The id 'neighbours' differs from the name of its file.",
        "The file's name and debate.yaml say 'residents'. Write that here, or rename both.");

    [Fact]
    public void Nobody_replies_to_oneself() => Mistake.Of("residents.yaml",
        "operator/riders",
        "⟦residents/noise⟧").IsReported("BRF0207",
        "'residents' replies here to its own argument.",
        "A reply answers another stakeholder. Put what supports the argument in its 'grounds'.");

    [Fact]
    public void An_id_that_could_not_be_read_makes_no_reference_to_it_a_mistake() => Mistake.Of("operator.yaml",
        "id: riders",
        "⟦Id⟧: riders").IsReported("BRF0101",
        "An argument has no key 'Id'.",
        "Did you mean 'id'? Everything under it would be missing from the briefing.");
}
