namespace Briefing.Import.Tables;

/// <summary>A file cannot be read as a table.</summary>
/// <param name="message">What it is or has instead, to follow "The file".</param>
internal sealed class TableException(string message, string remedy) : Exception(message)
{
    public string Remedy => remedy;

    /// <summary>The text in which the reason has a place, and the place, if it has one.</summary>
    public (string Text, int Start)? Place { get; init; }
}
