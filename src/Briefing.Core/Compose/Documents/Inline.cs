namespace Briefing.Compose.Documents;

/// <summary>A piece of running text.</summary>
internal abstract record Inline
{
    private Inline()
    {
    }

    public static implicit operator Inline(string text) => new Text(text);

    public sealed record Text(string Value) : Inline;

    public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;

    public sealed record Strong(ImmutableArray<Inline> Content) : Inline;

    /// <summary>Words in another language than the document's, marked for correct pronunciation.</summary>
    /// <param name="Language">BCP 47 tag.</param>
    public sealed record Foreign(string Language, ImmutableArray<Inline> Content) : Inline;

    /// <summary>A link that leaves the document: http, https or mailto.</summary>
    public sealed record Link(string Uri, ImmutableArray<Inline> Content) : Inline;

    /// <summary>A link to an anchor of this document.</summary>
    /// <param name="Description">The accessible name of the link.</param>
    public sealed record Reference(string Anchor, string Description, ImmutableArray<Inline> Content) : Inline;

    /// <summary>A citation that links to the entry of its source.</summary>
    /// <param name="Anchor">The anchor of the source's entry.</param>
    /// <param name="Label">As printed: "NHK 51".</param>
    /// <param name="Description">The full citation in words, for screen readers.</param>
    public sealed record Citation(string Anchor, string Label, string Description) : Inline
    {
        /// <summary>The place in the source, in words: "paragraph 51".</summary>
        public required string Place { get; init; }

        /// <summary>Whether the label names the source, not only the place in it.</summary>
        public bool IsWhole { get; init; }

        /// <summary>Each of the places, so that a citation finds its quotations: "51", "p. 4".</summary>
        public ImmutableArray<string> Keys { get; init; } = [];
    }

    /// <summary>A party's marker and short label.</summary>
    /// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
    public sealed record Badge(int Party) : Inline;

    /// <summary>A party's marker and name, in its colour.</summary>
    /// <param name="Party">Index into <see cref="Document.Parties"/>.</param>
    /// <param name="Name">As printed.</param>
    public sealed record PartyName(int Party, string Name) : Inline;

    /// <summary>A party's marker alone, in a list of parties.</summary>
    /// <param name="Party">Index into <see cref="Document.Parties"/>; its name is the text alternative.</param>
    public sealed record PartyMark(int Party) : Inline;

    /// <summary>What stands behind a statement: quotations, hedges, remarks. Only on a screen, where it is next to the statement.</summary>
    /// <param name="Anchor">The target of links to them.</param>
    /// <param name="Label">The statement that they are on: "3.4".</param>
    public sealed record Notes(string Anchor, string Label, ImmutableArray<ImmutableArray<Inline>> Content) : Inline;

    /// <summary>Words that recede: numbers, kinds of reply, citations at the end of a sentence.</summary>
    public sealed record Quiet(ImmutableArray<Inline> Content) : Inline;
}
