using Briefing.Render.Layout;

namespace Briefing.Render.Pdf.Content;

/// <summary>
/// The painted pages of one file after another. A page on which everything stands and is numbered as on that page of the
/// file before is not painted again.
/// </summary>
/// <param name="keeps">Whether another file follows.</param>
internal sealed class KeptPages(bool keeps)
{
    private List<PaintedPage> _before = [];
    private List<PaintedPage> _now = [];
    private UsedFaces? _facesBefore;

    /// <param name="faces">Of the file that begins.</param>
    public void BeginFile(UsedFaces faces)
    {
        (_before, _now) = (_now, []);
        faces.CompareWith(_facesBefore);
        _facesBefore = keeps ? faces : null;
    }

    /// <summary>The pages in their order, each once all on it is numbered.</summary>
    /// <param name="paint">Makes the compressed content of the page.</param>
    public Task<byte[]> Content(Page page, UsedFaces faces, Func<byte[]> paint)
    {
        if (!keeps)
            return Task.Run(paint);

        var index = _now.Count;
        var content = index < _before.Count && faces.AreAsBefore() && LookAlike(page, _before[index].Page)
            ? _before[index].Content
            : Task.Run(paint);
        _now.Add(new(page, content));
        return content;
    }

    private static bool LookAlike(Page one, Page other)
    {
        if (one.Marks.Length != other.Marks.Length || (one.Width, one.Height) != (other.Width, other.Height))
            return false;

        for (var i = 0; i < one.Marks.Length; i++)
        {
            if (!LookAlike(one.Marks[i], other.Marks[i]))
                return false;

            // Which marks are one piece of content depends on their elements, which are others in every file.
            if (i > 0 && PagePainter.GoesOn(one.Marks[i - 1], one.Marks[i]) != PagePainter.GoesOn(other.Marks[i - 1], other.Marks[i]))
                return false;
        }

        return true;
    }

    // A picture is numbered in each file anew; there are few.
    private static bool LookAlike(Mark one, Mark other) =>
        one is not Mark.Image
        && one.Artifact == other.Artifact
        && one.Element?.Role == other.Element?.Role
        && one.LooksLike(other);

    private sealed record PaintedPage(Page Page, Task<byte[]> Content);
}
