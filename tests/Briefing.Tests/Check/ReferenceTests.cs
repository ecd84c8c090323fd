using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>Ids that clash, and references that lead nowhere.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("debate.yaml", "id: noise", "id: ⟦route⟧", "issue", "route", 13)]
    [InlineData("sources.yaml", "id: letter-2023", "id: ⟦gazette-2024⟧", "source", "gazette-2024", 1)]
    public void An_id_used_twice_is_reported_at_its_second_use(
        string file, string words, string marked, string what, string id, int firstLine)
    {
        var all = Mistake.Of(file, words, marked).Diagnostics();

        var diagnostic = Assert.Single(all, d => d.Code == "BRF0201");
        Assert.Equal($"The {what} '{id}' stands here a second time.", diagnostic.Message);
        Assert.Equal(
            $"A reference to '{id}' could mean either. Give each {what} an id of its own.", diagnostic.Hint);
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
        "The argument 'ways' stands here a second time.",
        "A reference to 'ways' could mean either. Give each argument an id of its own.");

    [Fact]
    public void A_stakeholder_is_listed_once() => Mistake.Of("debate.yaml",
        "[operator, residents]\norder",
        "[operator, residents, ⟦operator⟧]\norder").IsReported("BRF0201",
        "The stakeholder 'operator' stands here a second time.",
        "A reference to 'operator' could mean either. Give each stakeholder an id of its own.");

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
        (suggestion is null ? "" : $"Did you mean '{suggestion}'? ")
        + "Without it the reply would be printed nowhere, and the argument it answers would seem unanswered.");

    [Theory]
    [InlineData("operator.yaml", "route: {answer", "route: {answer: x, line: y}\n  ⟦rout⟧: {answer", "rout", "route")]
    [InlineData("operator.yaml", "issue: route\n    claim", "issue: ⟦roote⟧\n    claim", "roote", "route")]
    [InlineData("operator.yaml", "issue: route\n    citations", "issue: ⟦costs⟧\n    citations", "costs", null)]
    public void An_issue_that_does_not_exist_is_reported(
        string file, string words, string marked, string id, string? suggestion) =>
        Mistake.Of(file, words, marked).IsReported("BRF0204",
        $"There is no issue '{id}'.",
        (suggestion is null ? "" : $"Did you mean '{suggestion}'? ")
        + "What belongs to no issue would be printed nowhere. "
        + (suggestion is null ? "The issues in debate.yaml are route, noise." : "The issues are listed in debate.yaml."));

    [Theory]
    [InlineData("The route")]
    [InlineData("the route")]
    [InlineData("Should the line run through the old town?")]
    public void The_name_of_an_issue_is_no_reference_and_leads_to_its_id(string name) => Mistake.Of("operator.yaml",
        "issue: route\n    claim",
        $"issue: ⟦{name}⟧\n    claim").IsReported("BRF0204",
        $"There is no issue '{name}'.",
        "Did you mean 'route'? What belongs to no issue would be printed nowhere. The issues are listed in debate.yaml.");

    [Fact]
    public void A_source_that_does_not_exist_is_reported() => Mistake.Of("residents.yaml",
        "{source: gazette-2024, paragraph: 8}",
        "{source: ⟦gazete-2024⟧, paragraph: 8}").IsReported("BRF0205",
        "There is no source 'gazete-2024'.",
        "Did you mean 'gazette-2024'? A reader could not check the citation. The sources are listed in sources.yaml.");

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
        "'residents' replies here to an argument of its own.",
        "A reply answers another stakeholder. What supports one's own argument goes into its grounds.");

    [Fact]
    public void An_id_that_could_not_be_read_makes_no_reference_to_it_a_mistake() => Mistake.Of("operator.yaml",
        "id: riders",
        "⟦Id⟧: riders").IsReported("BRF0101",
        "An argument has no key 'Id'.",
        "Did you mean 'id'? What stands under it would not be printed.");
}
