using Briefing.Compose.Wordings;
using Briefing.Map;

namespace Briefing.Compose.Sections;

/// <summary>The head of the first page, and what the document says of itself.</summary>
internal static class Masthead
{
    public static string Title(DebateMap map)
    {
        var title = map.Debate.Title.Value;
        return map.Subset is { } part ? $"{title} – {SubsetWording.Title(part, map)}" : title;
    }

    public static string Subject(DebateMap map) => map.Subset is { } part
        ? $"{SubsetWording.Title(part, map)} – part of a briefing of {Extent(part.Whole)}"
        : $"A briefing of {Extent(map)}";

    public static Block.Masthead Of(ComposeContext c, Length length)
    {
        var debate = c.Debate;
        var imprint = debate.Imprint;
        ImmutableArray<Inline> question = c.Map.Subset is { } part ? [SubsetWording.Title(part, c.Map)]
            : debate.Question is { } asked ? [asked.Value]
            : [];
        return new(
            new(1, Anchors.Title, debate.Title.Value, [debate.Title.Value]) { InContents = false },
            [c.HasViews ? "Debate" : $"Debate {Terms.Of(length)}"],
            imprint.Number is { } number ? [$"No. {number.Value}"] : [],
            question,
            [.. Lines(debate).Where(line => line.Length > 0).Select(line => ImmutableArray.Create<Inline>(line))]);
    }

    private static IEnumerable<string> Lines(Debate debate)
    {
        if (debate.IsDraft && debate.Placeholders == 0)
            yield return "Draft";
        else if (debate.IsDraft)
            yield return $"Draft: {Terms.Count(debate.Placeholders, "value is", "values are")} still to be written ({Placeholder.Word})";

        var imprint = debate.Imprint;
        var by = imprint.PreparedBy is { } made ? $"Prepared by {made.Value}" : "";
        var whom = imprint.For is { } client ? (by.Length == 0 ? "Prepared for " : " for ") + client.Value : "";
        string?[] parts =
        [
            by + whom,
            imprint.Contact?.Value,
            imprint.Version is { } version ? $"Version {version.Value}" : null,
            imprint.Published is { } published ? $"Published {published.Value.Display}" : null,
            $"As of {debate.AsOf.Value.Display}",
        ];
        yield return string.Join(" · ", parts.Where(part => part is { Length: > 0 }));
    }

    private static string Extent(DebateMap map) =>
        $"{Terms.Count(map.Debate.Stakeholders.Length, "stakeholder", "stakeholders")} on "
        + $"{Terms.Count(map.Issues.Length, "issue", "issues")}, as of {map.Debate.AsOf.Value.Display}";
}
