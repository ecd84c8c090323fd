using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Yaml.Places;
using Briefing.Text;

namespace Briefing.Scaffold;

/// <summary>Items to be added at the end of a list in a file of a debate.</summary>
/// <param name="FileName">Within the debate's folder.</param>
/// <param name="Section">The key of the list; nothing if the list is the whole file.</param>
internal sealed record Addition(string FileName, string? Section, ImmutableArray<NewNode> Items)
{
    public Addition(string fileName, string? section, NewNode item)
        : this(fileName, section, [item])
    {
    }

    /// <summary>The items as an author would write them.</summary>
    public string ByHand => string.Join("\n  ", Items.Select(item => $"- {NewText.OnOneLine(item)}"));

    /// <returns>
    /// The file with the items in it; nothing if the file cannot be read as YAML, or if it is written so that they
    /// would not be all that changes.
    /// </returns>
    public byte[]? ApplyTo(DebateFiles files)
    {
        var original = files.Contains(FileName) ? files.ContentOf(FileName) : [];
        var file = Read(original);
        if (!EditedFile.Of(original, []).AsSpan().SequenceEqual(original) || PlacedTree.Parse(file) is not { } tree)
            return null;

        if (Insertion.Of(file, tree, Section, Items) is not { } edits)
            return null;

        // YAML can be written in more ways than an insertion foresees, so what it made of the file is read again.
        var edited = EditedFile.Of(original, edits);
        return PlacedTree.Parse(Read(edited)) is { } result
            && Content.Of(result.Root) == Content.With(tree.Root, Section, Items)
                ? edited
                : null;
    }

    private TextFile Read(ReadOnlySpan<byte> bytes) => FileDecoder.Decode(FileName, bytes, new DiagnosticBag());
}
