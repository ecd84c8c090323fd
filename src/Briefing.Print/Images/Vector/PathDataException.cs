namespace Briefing.Print.Images.Vector;

/// <summary>Path data that cannot be read.</summary>
/// <param name="message">Ends a sentence for the author of the data.</param>
/// <param name="offset">The offset in the data.</param>
internal sealed class PathDataException(string message, int offset) : Exception(message)
{
    public int Offset { get; } = offset;
}
