using Briefing.Render.Layout;

namespace Briefing.Render.Pdf.Content;

/// <summary>
/// The painted pages of one file after another. A page on which everything stands and is numbered as on that page of the
/// file before is not painted again.
/// </summary>
/// <param name="keeps">Whether another file follows.</param>
internal sealed class KeptPages(bool keeps)
{
    private List<KeptPage> _before = [];
    private List<KeptPage> _now = [];
    private UsedFaces? _facesBefore;

    /// <param name="faces">Of the file that begins.</param>
    public void BeginFile(UsedFaces faces)
    {
        (_before, _now) = (_now, []);
        _facesBefore?.CompareWith(null);
        faces.CompareWith(_facesBefore);
        _facesBefore = keeps ? faces : null;
    }

    /// <summary>The page of the file before that looks like the next one, if its glyphs will have the same numbers.</summary>
    public KeptPage? Find(Page page, UsedFaces faces) =>
        _now.Count < _before.Count && faces.AreAsBefore() && LookAlike(page, _before[_now.Count].Page)
            ? _before[_now.Count]
            : null;

    /// <summary>Keeps a page, each in its order, once all on it is numbered.</summary>
    public void Add(Page page, UsedFaces faces, Task<byte[]> content)
    {
        if (keeps)
            _now.Add(new(page, faces.Counts(), ResultOf(content)));
    }

    /// <summary>Holds on to what was made, but not to what it was made from, the whole file.</summary>
    private static async Task<byte[]> ResultOf(Task<byte[]> content) => await content;

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
}
