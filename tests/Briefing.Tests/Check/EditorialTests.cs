using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>What the editorial standard asks for and a program can decide.</summary>
public sealed class EditorialTests
{
    private const string Citation = "\n    citations: [{source: letter-2023, page: 1, quote: four in five trips end}]";

    [Theory]
    [InlineData("operator.yaml", "id: riders", "id: ⟦riders⟧", Citation, "argument")]
    [InlineData("residents.yaml", "operator/riders",
        "⟦operator/riders⟧", "\n    citations: [{source: gazette-2024, paragraph: 8}]", "reply")]
    public void An_argument_or_a_reply_without_a_source_is_an_error(
        string file, string words, string marked, string citations, string what) =>
        Mistake.Of(file, words, marked).LeavingOut(citations).IsReported("BRF0301",
        $"This {what} cites no source.",
        "A reader could not tell it from an invention. Add 'citations' with a source and a place in it.");

    [Theory]
    [InlineData("debate.yaml", "A line is needed.",
        "\n        citations: [{source: gazette-2024, paragraph: 2}]", "common ground")]
    [InlineData("debate.yaml", "It prefers the old town.",
        "\n        citations: [{source: letter-2023, page: 2}]", "reading")]
    [InlineData("debate.yaml", "The plan is published.",
        "\n    citations: [{source: gazette-2024, paragraph: 4}]", "event")]
    [InlineData("debate.yaml", "It is from 2018.", "\n        citations: [{source: letter-2023, page: 1}]", "account")]
    [InlineData("operator.yaml", "Build the first stage by 2026.",
        "\n    citations: [{source: letter-2023, page: 3}]", "proposal")]
    public void Anything_else_without_a_source_is_a_warning(string file, string text, string citations, string what) =>
        Mistake.Of(file, text, $"⟦{text}⟧").LeavingOut(citations).IsReported("BRF0302",
        $"This {what} cites no source.",
        "A reader cannot check it. Add 'citations' with a source and a place in it.");

    [Fact]
    public void A_quotation_has_fourteen_words_at_most()
    {
        const string Fourteen = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        Assert.Empty(Mistake.Of("operator.yaml", "four in five trips end", Fourteen).Diagnostics());

        Mistake.Of("operator.yaml", "four in five trips end", $"⟦{Fourteen} fifteen⟧").IsReported("BRF0303",
            "This quotation has 15 words; 14 are allowed.",
            "Quote only the words that matter, and paraphrase the rest.");
    }

    [Fact]
    public void A_stakeholder_has_its_own_voice_only_in_a_source_that_gives_it() => Mistake.Of("residents.yaml",
        "id: noise",
        "id: ⟦noise⟧").Replacing("voice: quoted\n    against", "voice: own\n    against").IsReported("BRF0304",
        "This argument has the voice 'own', but 'residents' does not speak for itself in 'gazette-2024'.",
        "A reporter's words would pass for the stakeholder's. Change 'voice', or add 'residents: own' under 'describes' "
        + "in sources.yaml if the stakeholder did write the source.");

    [Fact]
    public void Who_argues_on_an_issue_has_a_stance_on_it() => Mistake.Of("residents.yaml",
        "\n  noise: {answer: too loud, line: A tram wakes the street.}",
        "").Replacing("issue: noise", "issue: ⟦noise⟧").IsReported("BRF0305",
        "'residents' argues on 'noise' but has no stance on it.",
        "The table of positions would show the stakeholder as silent. Add 'noise' under 'stances' in this file.");

    [Fact]
    public void Somebody_speaks_on_each_issue() => Mistake.Of("debate.yaml",
        "  - id: noise\n",
        "  - {id: ⟦costs⟧, question: What does it cost?, kind: fact}\n  - id: noise\n").IsReported("BRF0306",
        "Nobody speaks on the issue 'costs'.",
        "Its section would show every stakeholder as silent. Add a stance or an argument, or remove the issue.");

    [Fact]
    public void A_debate_has_two_sides() => Mistake.In("operator.yaml",
        SampleDebate.Texts["operator.yaml"].Replace("id: operator", "id: ⟦operator⟧"))
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace("[operator, residents]", "[operator]"))
        .With("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace(", residents: [quoted, reported]", ""))
        .Without("residents.yaml").IsReported("BRF0307",
        "'operator' is the only stakeholder of this debate.",
        "A debate needs a second one to answer it. List another under 'stakeholders' in debate.yaml.");

    [Fact]
    public void A_source_that_is_never_cited_is_reported() => Mistake.Of("sources.yaml",
        "- id: letter-2023",
        "- {id: ⟦map-2023⟧, type: map, title: A map, issued: 2023, language: en, translated: none}\n- id: letter-2023")
        .IsReported("BRF0308",
        "The source 'map-2023' is never cited.",
        "The briefing would list it as if it supported something. Cite it, or remove it.");

    [Theory]
    [InlineData("  stamp: before\n", "")]
    [InlineData("  stamp: before\n", "  issued: 2024\n")]
    [InlineData("  stamp: before\n", "  issued: 2024-01-15\n")]
    public void A_source_stands_on_one_side_of_the_watershed(string stamp, string date) => Mistake.Of("sources.yaml",
        stamp,
        date).Replacing("radio-2023", "⟦radio-2023⟧").IsReported("BRF0309",
        "It isn't known whether 'radio-2023' was written before or after the council vote.",
        "A text must not seem to answer another that its author could not know. Add 'stamp: before' or 'stamp: after', "
        + "with the evidence in 'stamp-note'.");

    [Theory]
    [InlineData("")]
    [InlineData("  issued: 2023-12-31\n")]
    [InlineData("  outside: {issued: 2024-01, from: the archive}\n")]
    public void A_stamp_agrees_with_the_date_or_stands_in_for_it(string date) =>
        Assert.Empty(Mistake.Of("sources.yaml", "  stamp: before\n", $"{date}  stamp: before\n").Diagnostics());

    [Fact]
    public void A_stamp_against_the_date_is_an_error() => Mistake.Of("sources.yaml",
        "  stamp: before\n",
        "  issued: 2024-02-01\n  stamp: ⟦before⟧\n")
        .LeavingOut("  stamp-note: The vote is spoken of as to come.\n").IsReported("BRF0310",
        "'stamp' is 'before', but 1 February 2024 is on the other side of the council vote.",
        "If the date is right, remove 'stamp'. If the text was in fact written on the other side of the watershed, give "
        + "the evidence in 'stamp-note'.");

    [Fact]
    public void A_stamp_against_the_date_needs_a_note() => Assert.Empty(Mistake.Of("sources.yaml",
        "  stamp: before\n",
        "  issued: 2024-02-01\n  stamp: before\n").Diagnostics());

    [Fact]
    public void A_conflict_has_two_accounts() => Mistake.Of("debate.yaml",
        "The year of the plan",
        "⟦The year of the plan⟧")
        .LeavingOut("\n      - text: It is from 2018.\n        citations: [{source: letter-2023, page: 1}]").IsReported(
        "BRF0311",
        "The conflict 'The year of the plan' has fewer than two accounts.",
        "Readers would be told that sources disagree, and see only one of them. Add an account from another source, or "
            + "remove the conflict.");

    [Fact]
    public void A_label_is_short() => Mistake.Of("operator.yaml",
        "summary:",
        "label: ⟦Tramway⟧\nsummary:").IsReported("BRF0312",
        "The label 'Tramway' has more than 4 characters.",
        "It is printed next to a small marker in every table. Shorten it.");

    [Fact]
    public void A_label_belongs_to_one_stakeholder() => Mistake.Of("residents.yaml",
        "summary:",
        "label: ⟦HTC⟧\nsummary:").IsReported("BRF0313",
        "Another stakeholder already has the label 'HTC'.",
        "Readers tell stakeholders apart by their labels, above all in black and white. Add a line 'label: …' with a "
            + "different one.");

    [Fact]
    public void A_label_belongs_to_one_source() => Mistake.Of("sources.yaml",
        "title: A letter to the council",
        "label: ⟦Gazette⟧\n  title: A letter to the council").IsReported("BRF0325",
        "Another source already has the label 'Gazette'.",
        "A citation with this label could mean either source. Give one of them a line 'label: …' with a different one.");

    [Theory]
    [InlineData("\"[this](⟦javascript:alert(1)⟧)\"", "javascript:alert(1)")]
    [InlineData("\"See [the plan](⟦plan.pdf⟧).\"", "plan.pdf")]
    [InlineData("See <⟦ftp://plan.example⟧>.", "ftp://plan.example")]
    public void A_link_leads_to_the_web_or_to_a_mail_address(string text, string url) => Mistake.Of("debate.yaml",
        "It names both routes.",
        text).IsReported("BRF0314",
        $"The link to '{url}' cannot be printed.",
        "A link must begin with https://, http:// or mailto:.");

    [Theory]
    [InlineData("\"[the plan](https://plan.example/a?b=c) <https://plan.example> <mail@plan.example>\"")]
    [InlineData("\"[mail](mailto:mail@plan.example) a < b <script>alert(1)</script>\"")]
    public void Links_that_can_be_printed_are_left_alone(string text) =>
        Assert.Empty(Mistake.Of("debate.yaml", "It names both routes.", text).Diagnostics());

    [Fact]
    public void A_reply_is_given_once()
    {
        var replies = SampleDebate.Texts["residents.yaml"].Split("replies:\n")[1];

        var diagnostic = Mistake.In("residents.yaml",
            SampleDebate.Texts["residents.yaml"] + replies.Replace("operator/riders", "⟦operator/riders⟧")).IsReported(
            "BRF0315",
            "The same reply to 'operator/riders' appears here a second time.",
            "It would be printed twice, and counted twice in the figures on balance. Remove one of the two.");

        Assert.Equal("first written here", diagnostic.See?.Message);
    }
}
