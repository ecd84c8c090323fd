namespace Briefing.Print.Pdf.Reading;

/// <summary>
/// The work that a file may cause, in bytes unpacked, parsed, looked through and read as text. Streams can be named again and
/// again, and unpack to a thousand times their size; what this tool writes needs some twenty bytes for each of the file's.
/// </summary>
internal sealed class ReadingBudget
{
    private const long Base = 4 << 20;
    private const long OfEachByte = 100;
    private const long Most = 512 << 20;

    private long _left;

    public ReadingBudget(int fileLength) => _left = Math.Min(Most, Base + OfEachByte * fileLength);

    /// <exception cref="InvalidDataException">The file causes more work than its size explains.</exception>
    public void Spend(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
            throw ObjectParser.Damaged();
    }
}
