namespace Briefing.Print.Images.Vector;

/// <summary>Path data that cannot be read.</summary>
/// <param name="message">Ends a sentence for the person who wrote them.</param>
/// <param name="offset">Where in the data.</param>
internal sealed class PathDataException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
