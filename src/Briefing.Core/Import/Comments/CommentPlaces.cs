using Briefing.Compose.Sections;
using Briefing.Map;
using Briefing.WordOutput;

namespace Briefing.Import.Comments;

/// <summary>
/// Finds what a comment belongs to: by the bookmark around it, and where a program has dropped the bookmarks, or the text
/// was moved, by its words.
/// </summary>
internal sealed class CommentPlaces
{
    // Fewer letters may stand anywhere.
    private const int MinLetters = 12;

    private readonly Dictionary<string, CommentPlace> _byBookmark = new(StringComparer.Ordinal);
    private readonly List<CommentPlace> _inFileOrder = [];
    private readonly ImmutableArray<(string Letters, TextSpan At)> _texts;

    public CommentPlaces(DebateMap map)
    {
        var debate = map.Debate;
        var derived = new DerivedAnchors(debate);
        foreach (var argument in map.Arguments)
        {
            Add(Anchors.Of(argument), $"{argument.Reference}", First(argument.Argument.Id.At, argument.Argument.Claim.At));
            foreach (var reply in argument.Replies.Where(reply => reply.Own is null))
            {
                Add(Anchors.Reply(debate.Stakeholders[reply.From], reply), $"{argument.Reference}", First(reply.Reply.To.At, reply.Text.At));
            }
        }

        foreach (var issue in debate.Issues)
            Add(Anchors.Of(issue), null, issue.Id.At);

        foreach (var stakeholder in debate.Stakeholders)
        {
            Add(Anchors.Of(stakeholder), null, stakeholder.Id.At);
            _byBookmark.TryAdd(BookmarkNames.Of(Anchors.InBrief(stakeholder)), new(Anchors.InBrief(stakeholder), null, stakeholder.Id.At));
            _byBookmark.TryAdd(BookmarkNames.Of(Anchors.Asks(stakeholder)), new(Anchors.Asks(stakeholder), null, stakeholder.Id.At));
        }

        foreach (var source in debate.Sources)
            Add(Anchors.Of(source), null, source.Id.At);

        ImmutableArray<Prose> named =
        [
            .. debate.BottomLine.Select(point => point.Text), .. debate.KeyPoints.Select(point => point.Text),
            .. debate.Texts.Select(text => text.Name), .. debate.Events.Select(one => one.Text),
            .. debate.Conflicts.Select(conflict => conflict.About), .. debate.AbsentVoices.Select(voice => voice.Name),
            .. debate.Stakeholders.SelectMany(stakeholder => stakeholder.Proposals).Select(proposal => proposal.Text),
        ];
        foreach (var text in named)
            Add(derived.AnchorOf(text), null, text.At);

        _texts = [.. debate.Prose.Select(prose => (Letters(prose.Plain), prose.At)).Where(text => text.Item1.Length > 0)];
    }

    public PlacedComment Place(WordComment comment) => new(comment, ByBookmark(comment) ?? ByText(comment));

    private void Add(string anchor, string? argument, TextSpan at)
    {
        var place = new CommentPlace(anchor, argument, at);
        _byBookmark.TryAdd(BookmarkNames.Of(anchor), place);
        _inFileOrder.Add(place);
    }

    private static TextSpan First(TextSpan one, TextSpan other) => one.File == other.File && other.Start < one.Start ? other : one;

    /// <summary>The nearest, with the line of the words if they are found in it.</summary>
    private CommentPlace? ByBookmark(WordComment comment) =>
        comment.Bookmarks.Reverse().Select(name => _byBookmark.GetValueOrDefault(name)).FirstOrDefault(place => place is not null) is { } found
            ? ByText(comment) is { } text && text.Anchor == found.Anchor ? text : found
            : null;

    /// <summary>By the words alone if there are enough of them and they stand in one place, else by their paragraph.</summary>
    private CommentPlace? ByText(WordComment comment) =>
        (string[])[Letters(comment.Words), Letters(comment.Paragraph)] is var wanted
            ? wanted.Where(letters => letters.Length >= MinLetters).Select(Only).FirstOrDefault(place => place is not null)
            : null;

    /// <summary>The one place of the texts that have most in common with the words.</summary>
    private CommentPlace? Only(string letters)
    {
        // A paragraph has a number, a speaker and a voice around an author's words.
        var found = _texts
            .Where(text => text.Letters.Contains(letters, StringComparison.Ordinal)
                || (text.Letters.Length >= MinLetters && letters.Contains(text.Letters, StringComparison.Ordinal)))
            .GroupBy(text => Math.Min(text.Letters.Length, letters.Length))
            .MaxBy(group => group.Key);
        return found?.Select(text => OwnerOf(text.At)).DistinctBy(place => place?.Anchor).ToArray() is [var only] ? only : null;
    }

    /// <summary>The last thing that begins before a text in its file, with the line of the text.</summary>
    private CommentPlace? OwnerOf(TextSpan text) =>
        _inFileOrder.Where(place => place.At.File == text.File && place.At.Start <= text.Start).MaxBy(place => place.At.Start) is { } owner
            ? owner with { At = text }
            : null;

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
