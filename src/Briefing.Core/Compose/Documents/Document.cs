using Briefing.Phrases;

namespace Briefing.Compose.Documents;

/// <summary>A composed briefing in reading order, independent of pages and markup.</summary>
internal sealed record Document
{
    public required string Title { get; init; }

    /// <summary>A description of the document in one sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>Who made it; <c>null</c> if the debate does not say.</summary>
    public string? Author { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What the tool says in it; in another language than the document's if the tool does not speak that.</summary>
    public required PhraseBook Words { get; init; }

    /// <summary>The language of <see cref="Words"/> if it is another than the document's; <c>null</c> if it is not.</summary>
    public string? LanguageOfWords => PluralRules.BaseOf(Words.Language) == PluralRules.BaseOf(Language) ? null : Words.Language;

    /// <summary>The date the debate is described as of, which is also the file's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The stakeholders in their fixed order.</summary>
    public required ImmutableArray<Party> Parties { get; init; }

    /// <summary>Which of the three lengths it is.</summary>
    public required Length Length { get; init; }

    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Who answers what, for documents that readers can ask; <c>null</c> for those on paper.</summary>
    public Relations? Relations { get; init; }

    /// <summary>All blocks in order, with those in columns in place of the columns, and a title after its masthead.</summary>
    public IEnumerable<Block> AllBlocks => Blocks.SelectMany(block => block.WithInner);

    /// <summary>All headings in order, those in columns included.</summary>
    public IEnumerable<Block.Heading> Headings => AllBlocks.OfType<Block.Heading>();
}
