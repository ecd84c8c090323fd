using Briefing.Print.Layout;
using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Content;

/// <summary>Writes the content of a page once everything on it is numbered; pages can be written in parallel.</summary>
internal sealed class PagePainter
{
    private readonly PdfBuffer _buffer = new();
    private readonly ContentStreamWriter _operators;
    private int _contentId;
    private DrawOp? _previous;

    /// <param name="height">Of the page, in points.</param>
    public PagePainter(double height, FontResources faces, ImageResources images) =>
        _operators = new(_buffer, faces, images, height);

    /// <summary>Consecutive operations of one element form a single marked-content sequence.</summary>
    public static bool Continues(DrawOp? previous, DrawOp op) =>
        previous is not null
        && ReferenceEquals(previous.Element, op.Element)
        && (op.Element is not null || previous.Artifact == op.Artifact);

    public void Paint(ImmutableArray<DrawOp> ops)
    {
        foreach (var op in ops)
        {
            if (!Continues(_previous, op))
            {
                if (_previous is not null)
                    _operators.End();
                if (op.Element is { } element)
                    _operators.BeginTagged(element.Role, _contentId++);
                else
                    _operators.BeginArtifact(op.Artifact);
            }

            _operators.Paint(op);
            _previous = op;
        }

        _buffer.TrimExcess();
    }

    /// <returns>The whole content.</returns>
    public PdfBuffer Finish()
    {
        if (_previous is not null)
            _operators.End();

        return _buffer;
    }
}
