using Briefing.Tests.Infrastructure;

namespace Briefing.Tests.Check;

/// <summary>Who speaks, how much room each has, and who had seen what.</summary>
public sealed class FairnessTests
{
    [Fact]
    public void Nobody_addresses_an_argument_to_oneself() => Mistake.Of("residents.yaml",
        "against: [operator]",
        "against: [operator, ⟦residents⟧]").IsReported("BRF0208",
        "'residents' addresses this argument to itself.",
        "'against' names who should answer; a stakeholder can't answer itself. Name another, or remove it.");

    [Fact]
    public void A_voice_is_one_that_the_source_gives() => Mistake.Of("residents.yaml",
        "operator/riders",
        "⟦operator/riders⟧").Replacing("voice: quoted\n    citations: [{source: gazette-2024, paragraph: 8}]",
        "voice: analysis\n    citations: [{source: gazette-2024, paragraph: 8}]").IsReported("BRF0316",
        "This reply has the voice 'analysis', but sources.yaml does not list it for 'residents' in 'gazette-2024'.",
        "Readers weigh a view by who expresses it. Change 'voice'; or, if the source does give the stakeholder this voice, "
        + "add 'residents: analysis' under 'describes' in sources.yaml.");

    [Fact]
    public void A_source_that_describes_nobody_says_nothing_against_a_voice() => Assert.Empty(Mistake.Of("residents.yaml",
        "{source: gazette-2024, paragraph: 8}",
        "{source: radio-2023, page: 1}").Replacing("text: Riders", "note: The radio reports it.\n    text: Riders").Diagnostics());

    [Fact]
    public void An_inference_is_explained() => Mistake.Of("operator.yaml",
        "voice: own",
        "voice: ⟦inference⟧").IsReported("BRF0324",
        "The editors infer this argument, and no note gives the basis.",
        "Readers would see words that nobody said. Add a line 'note: …' with the basis of the inference.");

    [Fact]
    public void A_reply_that_is_inferred_is_explained_too() => Mistake.Of("residents.yaml",
        "harbour.\n    voice: quoted",
        "harbour.\n    voice: ⟦inference⟧").IsReported("BRF0324",
        "The editors infer this reply, and no note gives the basis.",
        "Readers would see words that nobody said. Add a line 'note: …' with the basis of the inference.");

    [Fact]
    public void An_inference_that_is_explained_is_left_alone() => Assert.Empty(Mistake.Of("operator.yaml",
        "voice: own",
        "voice: inference\n    note: It asks for stops there and nowhere else.").Diagnostics());

    [Theory]
    [InlineData("", "Remove it, and add a line 'reading: …' with the intended words. The briefing then adds [sic].")]
    [InlineData(", reading: end",
        "Remove it. The briefing adds it, because there is a 'reading'.")]
    public void A_quotation_holds_the_source_s_words_alone(string reading, string hint) => Mistake.Of("operator.yaml",
        "quote: four in five trips end}",
        "quote: ⟦\"four in five trips ent [sic]\"⟧" + reading + "}").IsReported("BRF0322",
        "This quotation contains [sic], which is not in the source.",
        hint);

    [Fact]
    public void There_are_ten_key_points_at_most()
    {
        const string Point = "  - text: The two agree on the need and disagree on the route.\n";
        const string Citation = "    citations: [{source: gazette-2024, paragraph: 3}]\n";
        var ten = string.Concat(Enumerable.Repeat($"  - text: A point.\n{Citation}", 9));
        Assert.Empty(Mistake.Of("debate.yaml", Point, ten + Point).Diagnostics());

        Mistake.Of("debate.yaml", Point, $"{ten}  - text: A point.\n{Citation}" + Point.Replace("The", "⟦The")
            .Replace("route.", "route.⟧")).IsReported("BRF0323",
            "There are 11 key points; 10 fit on the front page.",
            "Keep those that a reader with one minute needs. The rest is in the sections.");
    }

    [Fact]
    public void Two_stakeholders_speak_on_each_issue() => Mistake.Of("debate.yaml",
        "id: noise",
        "id: ⟦noise⟧").With("operator.yaml", SampleDebate.Texts["operator.yaml"].Replace(
        "  noise: {answer: no louder, line: A tram is as loud as a bus.}\n", "")).IsReported("BRF0321",
        "Only 'residents' speaks on the issue 'noise'.",
        "An issue needs two sides. Add what another stakeholder says about it, merge it into a wider issue, or remove it.");

    [Fact]
    public void A_reply_is_speaking_too() => Assert.Empty(Mistake.Of("operator.yaml",
        "  noise: {answer: no louder, line: A tram is as loud as a bus.}\n",
        "").Replacing("proposals:",
        """
        replies:
          - to: residents/noise
            kind: rebut
            basis: explicit
            text: A tram is as loud as a bus.
            citations: [{source: gazette-2024, paragraph: 9}]
        proposals:
        """).Diagnostics());

    [Fact]
    public void No_column_is_ten_times_another()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 142));
        var file = SampleDebate.Texts["residents.yaml"].Replace("Riders would walk to the harbour.", words);

        var diagnostic = Mistake.In("residents.yaml", file.Replace("id: residents", "id: ⟦residents⟧")).IsReported(
            "BRF0320",
            "'residents' has 151 words in its arguments and replies, more than 10 times as many as 'operator', which has 15.",
            "Readers take the longer column for the better case. Shorten it, or look for more from the other stakeholder "
            + "in the sources. If there isn't more, set 'balance-ratio' in debate.yaml and explain it under 'limits'.");
        Assert.Equal("the stakeholder with the fewest words", diagnostic.See?.Message);

        Assert.Empty(Mistake.In("residents.yaml", file.Replace("word word ", "")).Diagnostics());
        Assert.Empty(Mistake.In("residents.yaml", file).With("debate.yaml", SampleDebate.Texts["debate.yaml"]
            + "balance-ratio: 10.8\n").Diagnostics());
    }

    [Theory]
    [InlineData("ten")]
    [InlineData("0.5")]
    [InlineData("-3")]
    [InlineData("1,000")]
    public void A_ratio_is_a_number_of_at_least_1(string ratio) => Mistake.Of("debate.yaml",
        "limits:",
        $"balance-ratio: ⟦{ratio}⟧\nlimits:").IsReported("BRF0120",
        $"'balance-ratio' needs a number of at least 1, not '{ratio}'.",
        "It limits how many times as many words one stakeholder may have as another. Write 8, or 7.5.");

    [Fact]
    public void Where_the_editors_pair_two_texts_both_are_dated() => Mistake.Of("residents.yaml",
        "to: operator/riders",
        "to: ⟦operator/riders⟧")
        .Replacing("basis: explicit", "basis: juxtaposed")
        .With("debate.yaml", SampleDebate.Texts["debate.yaml"].Replace(
            "watershed: {date: 2024-01-15, name: the council vote}\n", ""))
        .With("sources.yaml", SampleDebate.Texts["sources.yaml"].Replace("  issued: 2023-06\n", "")).IsReported("BRF0318",
        "The editors set this reply against an argument, and no date shows when 'letter-2023' was written.",
        "Readers must see which of the two texts is earlier. Add 'issued' to the source in sources.yaml, or, if the text "
        + "has no date, add what you know about its date under 'outside'.");

    [Theory]
    [InlineData("juxtaposed", false)]
    [InlineData("explicit", true)]
    public void A_later_reply_that_the_editors_pair_needs_a_note(string basis, bool isAllowed)
    {
        var mistake = Mistake.Of("residents.yaml", "to: operator/riders", "to: ⟦operator/riders⟧")
            .Replacing("basis: explicit", $"basis: {basis}");

        if (isAllowed)
            Assert.Empty(mistake.Diagnostics());
        else
            mistake.IsReported("BRF0319",
                "This reply is from 'gazette-2024', written after the council vote, but 'operator/riders' is from "
                + "'letter-2023', written before it.",
                "The argument would seem to be refuted by something that its author could not know. Explain in 'note' "
                + "what readers must know about the two dates, or remove the reply.");
    }

    [Fact]
    public void If_the_reply_is_an_argument_the_argument_has_the_note()
    {
        const string Words =
            "    text: Riders would walk to the harbour.\n    voice: quoted\n    citations: [{source: gazette-2024, paragraph: 8}]\n";
        var mistake = Mistake.Of("residents.yaml", "to: operator/riders", "to: ⟦operator/riders⟧")
            .Replacing("basis: explicit", "basis: juxtaposed")
            .Replacing(Words, "    argument: noise\n");

        mistake.IsReported("BRF0319",
            "This reply is from 'gazette-2024', written after the council vote, but 'operator/riders' is from "
            + "'letter-2023', written before it.",
            "The argument would seem to be refuted by something that its author could not know. Explain in the 'note' of "
            + "the argument that serves as the reply what readers must know about the two dates, or remove the reply.");
        Assert.Empty(mistake.Replacing("    issue: noise\n", "    issue: noise\n    note: Said after the vote.\n").Diagnostics());
    }

    [Fact]
    public void An_earlier_reply_needs_a_note_even_if_its_source_names_what_it_answers()
    {
        const string Reply = """
            replies:
              - to: ⟦residents/noise⟧
                kind: rebut
                basis: explicit
                text: A tram is as loud as a bus.
                citations: [{source: letter-2023, page: 2}]
            proposals:
            """;
        Mistake.Of("operator.yaml", "proposals:", Reply).IsReported("BRF0319",
            "This reply is from 'letter-2023', written before the council vote, but 'residents/noise' is from "
            + "'gazette-2024', written after it.",
            "The reply would seem to answer something that its author could not know. Explain in 'note' what readers must "
            + "know about the two dates, or remove the reply.");
        Assert.Empty(Mistake.Of("operator.yaml", "proposals:", Reply).Replacing(
            "    kind: rebut", "    note: The letter was written before the vote.\n    kind: rebut").Diagnostics());
    }

    [Fact]
    public void A_mark_on_all_texts_chooses_none()
    {
        const string Text = "  - name: Transport plan 2019\n";
        static string Texts(int count, string last) => string.Concat(Enumerable.Range(1, count).Select(i =>
            $"  - {{name: Plan {i}, main: {(i == count ? last : "true")}}}\n"));

        Mistake.Of("debate.yaml", Text, Texts(4, "true") + Text + "    main: ⟦true⟧\n").IsReported("BRF0326",
            "All 5 texts are marked as main.",
            "With so many marked, the mark has no effect: the shorter documents print the first ones that fit. Keep 'main: "
            + "true' for what a reader in a hurry needs, and let Briefing choose the rest.");
        Assert.Empty(Mistake.Of("debate.yaml", Text, Texts(4, "false") + Text + "    main: true\n").Diagnostics());
        Assert.Empty(Mistake.Of("debate.yaml", Text, Texts(3, "true") + Text + "    main: true\n").Diagnostics());
    }

    [Fact]
    public void Marks_on_more_than_a_third_of_the_arguments_choose_none()
    {
        Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n" + More(6) + More(1, 7).Replace("true", "⟦true⟧", StringComparison.Ordinal) + More(2, 8))
            .With("residents.yaml", ResidentsMarked).IsReported("BRF0326",
            "10 of 11 arguments are marked as main.",
            "With so many marked, the mark has no effect: the shorter documents print the first ones that fit. Keep 'main: "
            + "true' for what a reader in a hurry needs, and let Briefing choose the rest.");
    }

    [Fact]
    public void Marks_are_not_on_one_side_alone()
    {
        Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n" + More(1).Replace("true", "⟦true⟧", StringComparison.Ordinal) + More(1, 2))
            .IsReported("BRF0327",
            "Only arguments of 'operator' are marked as main: 2 of them.",
            "The mark overrides the rule that favours no side, so the shorter documents would be one-sided. Mark an "
            + "argument of another stakeholder too, or remove 'main: true'.");
        Assert.Empty(Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n" + More(1)).Diagnostics());
        Assert.Empty(Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n" + More(2)).With("residents.yaml", ResidentsMarked).Diagnostics());
    }

    [Fact]
    public void One_side_alone_is_not_taken_out() =>
        Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n"
            + More(1).Replace("true", "⟦false⟧", StringComparison.Ordinal) + More(1, 2).Replace("true", "false", StringComparison.Ordinal))
            .IsReported("BRF0327",
            "Only arguments of 'operator' are marked as not main: 2 of them.",
            "The mark overrides the rule that favours no side, so the shorter documents would be one-sided. Remove 'main: "
            + "false', or also mark what matters as little on another side.");

    [Theory]
    [InlineData("", true)]
    [InlineData("kind: concede", true)]
    [InlineData("kind: rebut", false)]
    public void A_mark_on_an_argument_that_nobody_disputes_has_no_effect(string kind, bool isReported)
    {
        var marked = More(1).Replace(", against: [residents]", "", StringComparison.Ordinal).Replace("true", isReported ? "⟦true⟧" : "true", StringComparison.Ordinal);
        var residents = SampleDebate.Texts["residents.yaml"] + (kind.Length == 0 ? "" : $"  - {{to: operator/more-1, {kind}, basis: explicit, text: So it is., voice: quoted, citations: [{{source: gazette-2024, paragraph: 5}}]}}\n");
        var mistake = Mistake.Of("operator.yaml", "arguments:\n", "arguments:\n" + marked).With("residents.yaml", residents);
        if (isReported)
        {
            mistake.IsReported("BRF0346",
                "'main: true' has no effect on the argument 'more-1'.",
                "The shorter documents print an argument with what others set against it, or as a charge ('against') that nobody "
                + "answers. Remove the mark, or add the reply or 'against' that is missing.");
        }
        else
        {
            Assert.Empty(mistake.Diagnostics());
        }
    }

    private static string ResidentsMarked =>
        SampleDebate.Texts["residents.yaml"].Replace("    voice: quoted\n    against", "    main: true\n    voice: quoted\n    against", StringComparison.Ordinal);

    /// <summary>Arguments that are marked as main.</summary>
    private static string More(int count, int first = 1) => string.Concat(Enumerable.Range(first, count).Select(i =>
        $"  - {{id: more-{i}, issue: route, claim: More., voice: own, main: true, against: [residents], citations: [{{source: letter-2023, page: {i}}}]}}\n"));
}
