namespace Briefing.Print.Images.Vector;

/// <summary>Why a drawing cannot be printed as it is, with a range of its file in UTF-16 code units.</summary>
internal abstract record ArtworkFault(int Start, int Length)
{
    /// <summary>Content that cannot be printed.</summary>
    /// <param name="Reason">A sentence.</param>
    public sealed record Unsupported(int Start, int Length, string Reason) : ArtworkFault(Start, Length);

    /// <summary>Path data that cannot be read.</summary>
    /// <param name="Reason">Ends a sentence.</param>
    public sealed record InvalidPath(int Start, int Length, string Reason) : ArtworkFault(Start, Length);

    /// <summary>A view box that cannot be read.</summary>
    public sealed record InvalidViewBox(int Start, int Length, string Written) : ArtworkFault(Start, Length);
}
