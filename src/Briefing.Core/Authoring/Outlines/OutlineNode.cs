namespace Briefing.Authoring.Outlines;

/// <summary>
/// A part of a file as its lines and indentation show it, whether or not the file can be read as YAML yet.
/// </summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character.</param>
internal abstract record OutlineNode(int Start, int End)
{
    /// <param name="Value">Without quotation marks and line breaks.</param>
    /// <param name="IsBlock">Whether it is a text that begins below its key, with <c>|</c> or <c>&gt;</c>.</param>
    public sealed record Text(int Start, int End, string Value, bool IsBlock = false) : OutlineNode(Start, End);

    /// <param name="Column">Of its keys, counted from 0.</param>
    public sealed record Mapping(int Start, int End, int Column, ImmutableArray<OutlineEntry> Entries) : OutlineNode(Start, End)
    {
        /// <summary>Whether it stands in braces, and if so, whether they are closed.</summary>
        public bool? IsClosed { get; init; }

        public OutlineEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key);

        /// <summary>The text of a key; <c>null</c> if it has none.</summary>
        public string? TextOf(string key) => Find(key)?.Value is Text { Value: { Length: > 0 } words } ? words : null;
    }

    /// <param name="Column">Of its dashes, counted from 0.</param>
    public sealed record Sequence(int Start, int End, int Column, ImmutableArray<OutlineItem> Items) : OutlineNode(Start, End)
    {
        /// <summary>Whether it stands in brackets, and if so, whether they are closed.</summary>
        public bool? IsClosed { get; init; }
    }
}
