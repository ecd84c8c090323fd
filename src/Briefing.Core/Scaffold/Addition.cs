using Briefing.Load.Files;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Scaffold;

/// <summary>Items to append to a list in a debate's file, or to put under their ids.</summary>
/// <param name="FileName">The name in the debate's folder.</param>
/// <param name="Section">The key of the list or mapping; <c>null</c> if a list is the whole file.</param>
internal sealed record Addition(string FileName, string? Section, ImmutableArray<DataNode> Items)
{
    public Addition(string fileName, string? section, DataNode item)
        : this(fileName, section, [item])
    {
    }

    /// <summary>The items as an author would write them, each on a line.</summary>
    public string ByHand => string.Join("\n  ", Added switch
    {
        DataNode.Mapping { Entries: var entries } =>
            entries.Select(entry => $"{entry.Name}: {YamlDataWriter.OnOneLine(entry.Value)}"),
        _ => Items.Select(item => $"- {YamlDataWriter.OnOneLine(item)}"),
    });

    /// <summary>The items in lines, with their comments.</summary>
    public IEnumerable<string> Lines => YamlDataWriter.Blocks(Added);

    private DataNode Added => YamlForm.Of(new DataNode.List(Items));

    /// <returns>
    /// The file with the items added; <c>null</c> if the file contains an error, or if its syntax does not allow adding them
    /// without other changes.
    /// </returns>
    public byte[]? ApplyTo(DebateFiles files)
    {
        var original = files.Contains(FileName) ? files.ContentOf(FileName) : [];
        if (!EditedFile.Keeps(original) || Read(original) is not (var file, var root))
            return null;

        if (Insertion.Of(file, root, Section, Added) is not { } edits)
            return null;

        // YAML has more syntax than an insertion allows for, so the result is read again.
        var edited = EditedFile.Of(original, edits);
        return Read(edited) is (_, var result) && CanonicalText.Of(result) == CanonicalText.With(root, Section, Added)
            ? edited
            : null;
    }

    /// <returns>A <c>null</c> root if it contains only comments; <c>null</c> if it contains an error.</returns>
    private (TextFile File, YamlNode? Root)? Read(ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = FileDecoder.Decode(FileName, bytes, diagnostics);
        var root = YamlTree.Parse(file, diagnostics);
        return diagnostics.HasErrors ? null : (file, root);
    }
}
