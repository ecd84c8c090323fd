namespace Briefing.Compose.Views;

/// <summary>Cuts the sections of a document into views: each section, each question and each side is one.</summary>
internal static class ViewCutter
{
    public static IEnumerable<Block.View> Cut(IEnumerable<Block> blocks)
    {
        var content = ImmutableArray.CreateBuilder<Block>();
        var kind = ViewKind.Section;
        string? part = null;
        foreach (var block in blocks)
        {
            if (block is not Block.Heading heading || KindOf(heading) is not { } next)
            {
                content.Add(block);
                continue;
            }

            // The key to the grid stays with it.
            if (kind == ViewKind.Questions && heading.Anchor == Sections.Anchors.Section("key"))
            {
                content.Add(heading with { Level = 3 });
                continue;
            }

            // A section with nothing but questions or sides in it has its title in the contents.
            if (content.Count > 1)
                yield return Finish();
            else
                part = content is [Block.Heading title] ? title.OutlineTitle : part;

            if (next == ViewKind.Section)
                part = null;
            content.Clear();
            kind = next;
            content.Add(heading);
        }

        if (content.Count > 1)
            yield return Finish();

        Block.View Finish() => new(kind, content.ToImmutable()) { Part = kind is ViewKind.Issue ? part : null };
    }

    private static ViewKind? KindOf(Block.Heading heading) =>
        heading is { Issue: not null } ? ViewKind.Issue
        : heading is { Party: not null } ? ViewKind.Side
        : heading.Level > 2 ? null
        : heading.Anchor == Sections.Anchors.Section("positions") ? ViewKind.Questions
        : ViewKind.Section;
}
