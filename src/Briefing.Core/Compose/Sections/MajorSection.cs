using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>What sections of the briefing and the record have in common.</summary>
internal static class MajorSection
{
    /// <summary>A section of its own.</summary>
    public static Block.Heading Heading(string name, string title) => new(2, Anchors.Section(name), title, [title]) { IsMajor = true };

    /// <summary>What a section leaves out, and where it is; empty if that is nothing.</summary>
    public static IEnumerable<Block> LeftOut(ComposeContext c, int count, PhraseKey more) => count == 0
        ? []
        : [new Block.Paragraph(ParagraphRole.Silence, [c.Words.Count(more, count)])];
}
