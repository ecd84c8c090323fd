using Briefing.Authoring.Cursors;
using Briefing.Authoring.Outlines;
using Briefing.Load.Format;

namespace Briefing.Authoring;

/// <summary>A file of a debate while it is being written.</summary>
internal sealed class WorkingFile(TextFile text, FileFormat format, string name)
{
    private readonly Lazy<OutlineNode?> _outline = new(() => Outlines.Outline.Of(text.Content));

    /// <summary>From the debate's folder.</summary>
    public string Name { get; } = name;

    public TextFile Text { get; } = text;

    public FileFormat Format { get; } = format;

    public OutlineNode? Outline => _outline.Value;

    /// <summary>The stakeholder whose file it is; empty for another file.</summary>
    public string Owner { get; } = format == FileFormat.Position ? Path.GetFileNameWithoutExtension(name) : "";

    public ImmutableArray<Cursor> CursorsAt(int offset) => CursorFinder.At(Text, Outline, Format.Root, offset);
}
