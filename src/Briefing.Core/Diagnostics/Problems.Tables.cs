namespace Briefing.Diagnostics;

/// <content>What is wrong with a table of a colleague.</content>
internal static partial class Problems
{
    private const string Remark = "BRF0724";

    /// <param name="why">To follow "The file".</param>
    public static Diagnostic NotATable(TextSpan at, string why, string remedy) =>
        Error("BRF0720", at, $"The file {why}.", $"It was not read. {remedy}");

    /// <param name="why">To follow "The cell".</param>
    public static Diagnostic CellUnreadable(TextSpan at, string why, string remedy) =>
        Error("BRF0721", at, $"The cell {why}.", remedy);

    public static Diagnostic EmptyCell(TextSpan at, string what, string key, string meaning) =>
        Error("BRF0722", at, $"This {what} has no {Phrase.Quote(key)}.", $"Fill it in with {meaning}.");

    public static Diagnostic NoRowOfId(TextSpan at, string what, string id, string? suggestion) =>
        Error("BRF0723", at, $"There is no {what} {Phrase.Quote(id)}.",
            $"{Phrase.DidYouMean(suggestion)}The row would be lost. Write an existing id, or add a row for the "
            + $"missing {what} to its own sheet.");

    public static Diagnostic SourceMade(TextSpan at, string id, string? suggestion) =>
        Warning(Remark, at, $"The table has no source {Phrase.Quote(id)}; one with placeholders was added.",
            $"{Phrase.DidYouMean(suggestion)}If not, replace the placeholders, or add a row with this id to the sheet Sources.");

    public static Diagnostic FormulasRead(TextSpan at, int count) =>
        Warning(Remark, at, $"{(count == 1 ? "The cell contains a formula" : $"{count} cells, this one first, contain formulas")}.",
            "The values from when the file was last saved were imported.");

    public static Diagnostic MergedCells(TextSpan at, string range) =>
        Warning(Remark, at, $"The cells {range} are merged.",
            "Only the first has a value; the others are empty. Unmerge them, and fill in each cell.");

    public static Diagnostic EncodingGuessed(TextSpan at, string encoding) =>
        Warning(Remark, at, $"The file does not declare its encoding, and was read as {encoding}.",
            "If accented letters are wrong, save the file as UTF-8; a table can also be saved as .xlsx.");

    public static Diagnostic NotFollowed(TextSpan at, string what) =>
        Warning(Remark, at, $"The file has {what}.", "They were neither run nor followed; only the cells' values were read.");
}
