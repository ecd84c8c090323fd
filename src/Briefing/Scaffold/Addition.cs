using Briefing.Diagnostics;
using Briefing.Load;
using Briefing.Load.Yaml.Places;
using Briefing.Text;

namespace Briefing.Scaffold;

/// <summary>An item to be added at the end of a list in a file of a debate.</summary>
/// <param name="FileName">Within the debate's folder.</param>
/// <param name="Section">The key of the list; nothing if the list is the whole file.</param>
internal sealed record Addition(string FileName, string? Section, NewNode Item)
{
    /// <summary>The item as an author would write it.</summary>
    public string ByHand => $"- {NewText.OnOneLine(Item)}";

    /// <returns>
    /// The file with the item in it; nothing if the file cannot be read as YAML, or if it is written so that the item
    /// would not be all that changes.
    /// </returns>
    public byte[]? ApplyTo(DebateFiles files)
    {
        var original = files.Contains(FileName) ? files.ContentOf(FileName) : [];
        var file = Read(original);
        if (!EditedFile.Of(original, []).AsSpan().SequenceEqual(original) || PlacedTree.Parse(file) is not { } tree)
            return null;

        if (Insertion.Of(file, tree, Section, Item) is not { } edits)
            return null;

        // YAML can be written in more ways than an insertion foresees, so what it made of the file is read again.
        var edited = EditedFile.Of(original, edits);
        return PlacedTree.Parse(Read(edited)) is { } result
            && Content.Of(result.Root) == Content.With(tree.Root, Section, Item)
                ? edited
                : null;
    }

    private TextFile Read(ReadOnlySpan<byte> bytes) => FileDecoder.Decode(FileName, bytes, new DiagnosticBag());
}
