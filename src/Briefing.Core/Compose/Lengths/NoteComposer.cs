using Briefing.Compose.Sections;
using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Lengths;

/// <summary>The note: the answer, who stands where, the main clashes. Two pages.</summary>
internal static class NoteComposer
{
    // In characters: what a paragraph beside another has room for.
    private const int MaxLimits = 310;
    private const int MaxAccount = 240;

    // 107 and 59 mm, 32 and 28.4 mm.
    private const double BottomLineShare = 1.8;
    private const double QuestionShare = 1.13;

    public static IEnumerable<Block> Compose(ComposeContext c, NoteSize size)
    {
        var (chosen, issues) = NoteContent.Of(c, size);
        yield return Masthead.Of(c, Length.Note);
        if (Opening(c) is { } opening)
            yield return opening;

        if (!issues.IsEmpty)
        {
            yield return Heading("positions", c.Words[PhraseKey.HeadingStands]);
            foreach (var block in Grid(c, issues))
                yield return block;
        }

        if (size.HasBackground && Background(c) is { } background)
            yield return background;

        foreach (var block in Clashes(c, chosen))
            yield return block;

        yield return Heading("sources", c.Words[PhraseKey.HeadingSigns]);
        var told = issues.SelectMany(issue => issue.Stances).SelectMany(stance => stance?.Citations ?? [])
            .Select(citation => citation.Source.Value)
            .ToHashSet();
        ILookup<bool, Source> sources =
            c.Debate.Sources.ToLookup(source => told.Contains(source.Id.Value) || c.Ledger.Of(source).Count > 0);
        yield return new Block.Flow(
            2, [.. sources[true].Select(source => Source(c, source)), .. SideNames.Of(c), .. Signs(c, chosen), LeftOut(c, chosen, issues, sources[false])]);
    }

    public static Block.Heading Heading(string name, string title) => new(2, Anchors.Section(name), title, [title]);

    /// <summary>The bottom line beside what each side asks for; <c>null</c> if the debate has neither.</summary>
    public static Block? Opening(ComposeContext c)
    {
        ImmutableArray<Block> line = BottomLine.Of(c) is { } list ? [Heading("bottom-line", c.Words[PhraseKey.HeadingBottomLine]), list] : [];
        ImmutableArray<Block> asks =
        [
            .. c.Map.Parties.Where(party => c.Stakeholder(party).Asks is not null).Select(party => Asks(c, party)),
        ];
        if (asks.Length > 0)
            asks = asks.Insert(0, Heading("asks", c.Words[PhraseKey.HeadingAsks]));

        return (line.IsEmpty, asks.IsEmpty) switch
        {
            (true, true) => null,
            (false, true) => new Block.ColumnSet([new(1, line)]),
            (true, false) => new Block.Flow(2, asks),
            _ => new Block.ColumnSet([new(BottomLineShare, line), new(1, asks)]),
        };
    }

    private static Block.Paragraph Asks(ComposeContext c, int party)
    {
        var asks = c.Stakeholder(party).Asks!;
        return new(
            ParagraphRole.Short,
            [
                new Inline.PartyName(party, c.ShortNameOf(party)),
                "  ",
                .. Inlines.Of(asks.Text),
                .. c.CiteShort(asks.Citations, new(Anchors.Asks(c.Stakeholder(party)), c.Words.Fill(PhraseKey.AtAsks, ("name", c.ShortNameOf(party))))),
            ])
        {
            Anchor = Anchors.Asks(c.Stakeholder(party)),
        };
    }

    /// <summary>Where each side stands on some questions, with the signs of the table.</summary>
    public static IEnumerable<Block> Grid(ComposeContext c, ImmutableArray<MappedIssue> issues)
    {
        yield return new Block.Table(
            c.Words[PhraseKey.TableMainAnswers],
            [new(QuestionShare, [c.Words[PhraseKey.ColumnQuestion]]), .. StanceCells.Columns(c)],
            [.. issues.Select(issue => Row(c, issue))])
        {
            HasRowHeaders = true,
            HatchesEmpty = true,
        };
        yield return new Block.Paragraph(ParagraphRole.Meta, [Legend(c, issues)]);
    }

    private static TableRow Row(ComposeContext c, MappedIssue issue) =>
        new(
        [
            [new Block.Paragraph(ParagraphRole.Cell, [StanceCells.Question(c, issue)])],
            .. StanceCells.Row(c, issue, ParagraphRole.Cell),
        ])
        {
            Issue = issue.Issue.Id.Value,
        };

    private static string Legend(ComposeContext c, ImmutableArray<MappedIssue> issues) =>
        string.Join(
            " · ",
            [
                c.Words[PhraseKey.LegendHatched],
                .. StanceCells.HasAnalysis(c, issues)
                    ? (string[])[c.Words.Fill(PhraseKey.LegendAnalysis, ("sign", StanceCells.AnalysisSign))]
                    : [],
                c.Words[PhraseKey.LegendNumbers],
            ]);

    /// <summary>Who is not heard, beside what the note rests on; <c>null</c> if the debate says neither.</summary>
    /// <param name="absent">The name of the section on who is not heard.</param>
    public static Block.ColumnSet? Background(ComposeContext c, string absent = "absent-voices")
    {
        var columns = ImmutableArray.CreateBuilder<BlockColumn>();
        if (c.Debate.AbsentVoices.Length > 0)
            columns.Add(new(1, [Heading(absent, c.Words[PhraseKey.HeadingNotHeard]), new Block.Paragraph(ParagraphRole.Short, NotHeard(c))]));
        if (c.Debate.Limits is { } limits)
        {
            columns.Add(new(
                1, [Heading("limits", c.Words[PhraseKey.HeadingRestsOn]), new Block.Paragraph(ParagraphRole.Short, Inlines.Sentences(limits, MaxLimits))]));
        }

        return columns.Count == 0 ? null : new Block.ColumnSet(columns.ToImmutable());
    }

    private static ImmutableArray<Inline> NotHeard(ComposeContext c)
    {
        var first = c.Debate.AbsentVoices[0];
        var place = new CitingPlace(c.DerivedAnchors.AnchorOf(first.Name), first.Name.Value);
        var words = new List<Inline>();
        words.AddRange(
            [.. c.Words.Inlines(PhraseKey.NoSource, ("name", [new Inline.Strong([first.Name.Value])])), c.Words[PhraseKey.SentenceSpace]]);
        if (first.Note is { } note)
            words.AddRange([.. Inlines.Sentences(note, MaxAccount), c.Words[PhraseKey.SentenceSpace]]);

        var left = MaxAccount - (first.Note?.Plain.Length ?? 0);
        foreach (var account in first.HeardThrough.TakeWhile(account => (left -= account.Text.Plain.Length) > 0))
            words.AddRange([.. Inlines.Of(account.Text), .. c.CiteShort(account.Citations, place), c.SpaceAfter(account.Citations)]);

        if (c.Debate.AbsentVoices.Length - 1 is var others and > 0)
            words.Add(c.Words.Count(PhraseKey.AbsentToo, others));

        return [.. words];
    }

    private static IEnumerable<Block> Clashes(ComposeContext c, ImmutableArray<Clash> chosen)
    {
        if (chosen.IsEmpty)
            yield break;

        yield return Heading("clashes", c.Words.Count(PhraseKey.HeadingClashes, chosen.Length)) with
        {
            StartsPage = true,
            Remark = [c.Words[PhraseKey.EarlierLeft]],
        };
        foreach (var clash in chosen)
        {
            var issue = clash.Issue;
            yield return new Block.Heading(
                3, Anchors.Of(issue.Issue), $"{issue.Number} {issue.Issue.Title}",
                [new Inline.Quiet([$"{issue.Number}\u2002"]), issue.Issue.Title])
            {
                Issue = issue.Issue.Id.Value,
            };
            yield return ClashPairs.Of(c, clash, inBrief: true);
        }
    }

    private static Block.Paragraph Source(ComposeContext c, Source source) =>
        new(ParagraphRole.Reference, SourceLines.Of(c, source, isShort: true)) { Anchor = Anchors.Of(source) };

    private static IEnumerable<Block> Signs(ComposeContext c, ImmutableArray<Clash> chosen)
    {
        ImmutableArray<Inline> times = c.Debate.Watershed is { } watershed
            ? [
                c.Words.Labelled(PhraseKey.SignsTimes),
                c.Words.Fill(
                    PhraseKey.SignsTimesMeaning,
                    ("event", watershed.Name.Value), ("date", c.Words.Date(watershed)), ("sign", CitationRun.LaterSign)),
                c.Words[PhraseKey.SentenceSpace],
            ]
            : [];
        ImmutableArray<Inline> outside = c.Debate.Sources.Any(source => source.Outside is not null)
            ? [c.Words[PhraseKey.SignsOutside], c.Words[PhraseKey.SentenceSpace]]
            : [];
        ImmutableArray<Inline> signs = [.. times, .. outside, .. SignWords.Of(c, chosen)];
        return signs.IsEmpty ? [] : [new Block.Paragraph(ParagraphRole.Reference, signs)];
    }

    /// <param name="sources">Those on which nothing in the note rests.</param>
    private static Block.Paragraph LeftOut(
        ComposeContext c, ImmutableArray<Clash> chosen, ImmutableArray<MappedIssue> issues, IEnumerable<Source> sources)
    {
        var questions = issues.Concat(chosen.Select(clash => clash.Issue)).DistinctBy(issue => issue.Number).Count();
        var arguments = chosen.SelectMany(clash => clash.Statements)
            .Select(said => said.Argument?.Reference ?? said.Reply?.OwnReference)
            .Distinct()
            .Count(reference => reference is not null);
        string[] what =
        [
            .. Rest(PhraseKey.LeftOutQuestions, questions, c.Map.Whole.Issues.Length),
            .. Rest(PhraseKey.LeftOutArguments, arguments, c.Map.Whole.Arguments.Length),
            c.Words[PhraseKey.LeftOutGrounds],
            c.Words[PhraseKey.LeftOutNotes],
            .. c.Debate.Conflicts.IsEmpty ? [] : (string[])[c.Words.Count(PhraseKey.LeftOutConflicts, c.Debate.Conflicts.Length)],
            .. c.Debate.OrderNote is null ? [] : (string[])[c.Words[PhraseKey.LeftOutOrder]],
            .. sources.Select(source => source.Label.Value),
        ];
        return new(
            ParagraphRole.Reference,
            [c.Words.HeadedInBold(c.Words[PhraseKey.LeftOut]), Terms.Capitalized(c.Words.Fill(PhraseKey.LeftOutNote, ("list", c.Words.List(what))))]);

        string[] Rest(PhraseKey words, int printed, int whole) =>
            printed < whole ? [c.Words.Count(words, whole - printed, ("whole", $"{whole}"))] : [];
    }
}
