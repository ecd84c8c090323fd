using Briefing.Compose.Wordings;
using Briefing.Map;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The head of the first page, and what the document says of itself.</summary>
internal static class Masthead
{
    public static string Title(DebateMap map)
    {
        var title = map.Debate.Title.Value;
        return map.Subset is { } part ? $"{title} – {SubsetWording.Title(part, map)}" : title;
    }

    public static string Subject(DebateMap map)
    {
        var (words, whole) = (map.Debate.Words, map.Subset?.Whole ?? map);
        var stakeholders = words.Count(PhraseKey.CountStakeholders, whole.Debate.Stakeholders.Length);
        var issues = words.Count(PhraseKey.CountIssues, whole.Issues.Length);
        var date = words.Date(whole.Debate.AsOf.Value);
        return map.Subset is { } part
            ? words.Fill(
                PhraseKey.SubjectPart,
                ("title", SubsetWording.Title(part, map)), ("stakeholders", stakeholders), ("issues", issues), ("date", date))
            : words.Fill(PhraseKey.Subject, ("stakeholders", stakeholders), ("issues", issues), ("date", date));
    }

    public static Block.Masthead Of(ComposeContext c, Length length)
    {
        var debate = c.Debate;
        var imprint = debate.Imprint;
        ImmutableArray<Inline> question = c.Map.Subset is { } part ? [SubsetWording.Title(part, c.Map)]
            : debate.Question is { } asked ? [asked.Value]
            : [];
        return new(
            new(1, Anchors.Title, debate.Title.Value, [debate.Title.Value]) { InContents = false },
            [c.Words[Kind(c, length)]],
            imprint.Number is { } number ? [c.Words.Fill(PhraseKey.SeriesNumber, ("number", number.Value))] : [],
            question,
            [.. Lines(debate).Where(line => line.Length > 0).Select(line => ImmutableArray.Create<Inline>(line))]);
    }

    private static IEnumerable<string> Lines(Debate debate)
    {
        var words = debate.Words;
        if (debate.IsDraft && debate.Placeholders == 0)
            yield return words[PhraseKey.Draft];
        else if (debate.IsDraft)
            yield return words.Count(PhraseKey.DraftValues, debate.Placeholders, ("word", Placeholder.Word));

        var imprint = debate.Imprint;
        string?[] parts =
        [
            Prepared(words, imprint),
            imprint.Contact?.Value,
            imprint.Version is { } version ? words.Fill(PhraseKey.Version, ("version", version.Value)) : null,
            imprint.Published is { } published ? words.Fill(PhraseKey.Published, ("date", words.Date(published.Value))) : null,
            words.Fill(PhraseKey.AsOf, ("date", words.Date(debate.AsOf.Value))),
        ];
        yield return string.Join(" · ", parts.Where(part => part is { Length: > 0 }));
    }

    private static PhraseKey Kind(ComposeContext c, Length length) => length switch
    {
        _ when c.HasViews => PhraseKey.KindPage,
        Length.Note => PhraseKey.KindNote,
        Length.Briefing => PhraseKey.KindBriefing,
        Length.Record => PhraseKey.KindRecord,
        _ => throw new InvalidOperationException($"No words for {length}."),
    };

    private static string? Prepared(PhraseBook words, Imprint imprint) => (imprint.PreparedBy?.Value, imprint.For?.Value) switch
    {
        ({ } by, { } client) => words.Fill(PhraseKey.PreparedByFor, ("name", by), ("client", client)),
        ({ } by, null) => words.Fill(PhraseKey.PreparedBy, ("name", by)),
        (null, { } client) => words.Fill(PhraseKey.PreparedFor, ("client", client)),
        _ => null,
    };
}
