namespace Briefing.Compose.Sections;

/// <summary>The stakeholders' proposals, side by side on each issue.</summary>
internal static class ProposalsSideBySide
{
    private sealed record Proposed(int Party, Proposal Proposal);

    public static IEnumerable<Block> Compose(ComposeContext c)
    {
        ImmutableArray<Proposed> proposals =
        [
            .. c.Map.Parties.SelectMany(party =>
                InOrder(c.Stakeholder(party).Proposals, c.Debate).Select(proposal => new Proposed(party, proposal))),
        ];
        if (proposals.IsEmpty)
            yield break;

        yield return new Block.Heading(2, Anchors.Section("proposals"), "Proposals side by side", ["Proposals side by side"]);

        foreach (var issue in c.Map.Issues.Select(mapped => mapped.Issue))
        {
            ImmutableArray<Inline> link = [ComposeContext.IssueLink(issue)];
            foreach (var block in Group(c, issue.Title, link, [.. proposals.Where(p => IsOn(issue, p))]))
                yield return block;
        }

        const string NoIssue = "On no single issue";
        foreach (var block in Group(c, NoIssue, [NoIssue], [.. proposals.Where(p => p.Proposal.Issue is null)]))
            yield return block;
    }

    /// <summary>The order in which a stakeholder's proposals are printed and counted: by issue, then as written.</summary>
    public static ImmutableArray<Proposal> InOrder(ImmutableArray<Proposal> proposals, Debate debate)
    {
        var order = debate.Issues.Select(issue => issue.Id.Value).ToList();
        return [.. proposals.OrderBy(p => p.Issue is { } issue ? order.IndexOf(issue.Value) : int.MaxValue)];
    }

    private static bool IsOn(Issue issue, Proposed proposal) => proposal.Proposal.Issue?.Value == issue.Id.Value;

    /// <summary>A column for each stakeholder with proposals, a line for each without.</summary>
    private static IEnumerable<Block> Group(
        ComposeContext c, string name, ImmutableArray<Inline> title, ImmutableArray<Proposed> proposals)
    {
        if (proposals.IsEmpty)
            yield break;

        var byParty = proposals.ToLookup(p => p.Party);
        var parties = c.Map.Parties.ToArray();
        yield return new Block.Paragraph(ParagraphRole.TableTitle, title);
        yield return new Block.Table(
            $"Proposals: {name}",
            [.. parties.Where(byParty.Contains).Select(party => new Column(1, [new Inline.Badge(party), c.NameOf(party)]) { Party = party })],
            [new([.. byParty.Select(own => ImmutableArray.CreateRange<Block>(own.Select(proposal => Proposal(c, proposal))))])]);

        var silent = parties.Where(party => !byParty.Contains(party)).ToArray();
        if (silent.Length > 0)
            yield return new Block.Paragraph(ParagraphRole.Silence, [$"No proposal in these sources: {c.Names(silent)}."]);
    }

    private static Block.Paragraph Proposal(ComposeContext c, Proposed proposed)
    {
        var (party, proposal) = proposed;
        var number = c.DerivedAnchors.NumberOf(proposal.Text);
        var place = new CitingPlace(
            c.DerivedAnchors.AnchorOf(proposal.Text), $"{c.Stakeholder(party).Label.Value} proposal {number}");
        return new(
            ParagraphRole.Cell,
            [
                $"{number}.\u00a0",
                .. proposal.AddressedTo is { } to ? ImmutableArray.Create<Inline>(new Inline.Strong([$"To {to.Value}: "])) : [],
                .. Inlines.Of(proposal.Text),
                .. ComposeContext.InVoice(proposal.Voice),
                .. c.Cite(proposal.Citations, place),
            ])
        {
            Anchor = place.Anchor,
        };
    }
}
