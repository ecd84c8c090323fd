using System.Collections.Immutable;
using Briefing.Compose.Figures;

namespace Briefing.Compose;

/// <summary>A part of the document that stands on lines of its own.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">1 for the title of the document, 2 for its sections, and so on without a gap.</param>
    /// <param name="Anchor">What links and the outline point to; unique in the document.</param>
    /// <param name="OutlineTitle">As the outline and the contents show it.</param>
    public sealed record Heading(int Level, string Anchor, string OutlineTitle, ImmutableArray<Inline> Content) : Block
    {
        /// <summary>A party whose profile the heading opens; its colour and marker go with it.</summary>
        public int? Party { get; init; }

        /// <summary>The id of the issue whose part of the document the heading opens.</summary>
        public string? Issue { get; init; }

        /// <summary>Where a renderer has pages, start a new one.</summary>
        public bool StartsPage { get; init; }

        /// <summary>Whether the table of contents lists it; the outline lists every heading.</summary>
        public bool InContents { get; init; } = true;
    }

    public sealed record Paragraph(ParagraphRole Role, ImmutableArray<Inline> Content) : Block
    {
        /// <summary>What links to the paragraph point to.</summary>
        public string? Anchor { get; init; }
    }

    public sealed record ItemList(ImmutableArray<ListItem> Items) : Block
    {
        public bool IsNumbered => Items is [{ Number: not null }, ..];
    }

    /// <summary>The table of contents, made by the renderer from the headings that ask for it.</summary>
    public sealed record Contents : Block;

    /// <summary>A box set off from the text.</summary>
    public sealed record Note(string? Title, ImmutableArray<Block> Content) : Block
    {
        public int? Party { get; init; }

        /// <summary>What links to the box point to.</summary>
        public string? Anchor { get; init; }

        /// <summary>Set off by its title alone, without a frame.</summary>
        public bool IsPlain { get; init; }
    }

    /// <param name="Caption">What the table shows; read aloud before it.</param>
    public sealed record Table(
        string Caption, ImmutableArray<Column> Columns, ImmutableArray<TableRow> Rows) : Block
    {
        /// <summary>Whether the first cell of each row is its header.</summary>
        public bool HasRowHeaders { get; init; }

        /// <summary>Set with less space around its cells, for what is large or looked up.</summary>
        public bool IsTight { get; init; }
    }

    /// <summary>Statements that stand alone: arguments without a reply.</summary>
    public sealed record Statements(string Title, ImmutableArray<Statement> Items) : Block;

    /// <summary>Arguments on the left, each with its replies on the right.</summary>
    public sealed record SideBySide(string Caption, string ArgumentTitle, string ReplyTitle, ImmutableArray<Exchange> Exchanges)
        : Block;

    /// <summary>A picture.</summary>
    /// <param name="Caption">Stands with the picture.</param>
    /// <param name="Alternative">What the picture tells, in whole sentences, for who does not see it.</param>
    public sealed record Figure(ImmutableArray<Inline> Caption, string Alternative, Depiction Content) : Block
    {
        /// <summary>What the signs of the picture mean, where its caption does not say it.</summary>
        public ImmutableArray<LegendEntry> Legend { get; init; } = [];

        /// <summary>The id of the issue that it is about, where it is about one.</summary>
        public string? Issue { get; init; }
    }

    /// <summary>Figures of one sort, side by side as far as there is room.</summary>
    /// <param name="Legend">Of all of them; stands above.</param>
    /// <param name="LegendAlternative">The legend in whole sentences.</param>
    public sealed record FigureGrid(
        ImmutableArray<LegendEntry> Legend, string LegendAlternative, ImmutableArray<Figure> Figures) : Block;
}
