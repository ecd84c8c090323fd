namespace Briefing.Diagnostics;

/// <content>Why a file cannot be read as YAML.</content>
internal static partial class Problems
{
    // A single problem: the text continues after the comment, or the comment was meant as part of it.
    private const string CutOffByComment = "BRF0030";

    // An item of a list whose dash is missing, whether YAML can read it or not.
    private const string NoDashOfItem = "BRF0015";

    // What is no YAML for any reason without a code of its own.
    private const string Unreadable = "BRF0020";

    public static Diagnostic SecondDocument(TextSpan at) =>
        Cause("BRF0006", at, "A second YAML document begins here.",
            "A file can have only one, so everything below is ignored. Remove the line '---'.");

    public static Diagnostic TabIndentation(TextSpan at) =>
        Error("BRF0007", at, "A tab cannot be used for indentation.",
            "YAML allows only spaces there. Use spaces.");

    public static Diagnostic QuoteNotClosed(TextSpan at) =>
        Error("BRF0008", at, "The quotation mark that opens here is not closed.",
            "Add the closing mark, and indent every further line of the text deeper than its key.");

    public static Diagnostic TextAfterQuote(TextSpan at, string rest) =>
        Error("BRF0009", at, $"The quotation marks end before {Phrase.Quote(rest)}.",
            "Inside '…' write an apostrophe twice; inside \"…\" write \\\" for a quotation mark.");

    /// <param name="number">Of an escape that is written with all its digits; <c>null</c> of any other.</param>
    public static Diagnostic UnknownEscape(TextSpan at, uint? number)
    {
        var (message, hint) = number switch
        {
            null => (
                "A backslash in double quotation marks begins an escape, and this one is unknown.",
                "To print a backslash write two of them, or put the text in single quotation marks."),
            <= char.MaxValue => (
                $"The escape {Phrase.Quote(WrittenAt(at))} is half of a character, and the other half is missing.",
                "Write the character itself. The escape of a character above U+FFFF has both halves, as in '\\uD83D\\uDE00', or "
                + "one number, as in '\\U0001F600'."),
            _ => (
                $"The escape {Phrase.Quote(WrittenAt(at))} doesn't encode a character.",
                "The highest character number is 10FFFF. Write the character itself, or look up its number."),
        };
        return Error("BRF0010", at, message, hint);
    }

    public static Diagnostic ColonInText(TextSpan at) =>
        Error("BRF0011", at, "A text without quotation marks contains a colon with a space after it.",
            "YAML reads it as the end of a key. Put the whole text in double quotation marks, or begin it with '>-' and "
            + "continue on the next line. If it does end a key, align it with the keys above.");

    public static Diagnostic NoColon(TextSpan at, string line) =>
        Error("BRF0012", at, $"A key with a colon is expected here, not {Phrase.Quote(line)}.",
            "If it is a key, write a colon and a space after it. If it continues the text above, indent it deeper than "
            + "the key of that text.");

    public static Diagnostic TextAfterComment(TextSpan at) =>
        Error(CutOffByComment, at, "The text above ends at the comment, so this line is not part of that text.",
            "A comment ends a text without quotation marks. Move the comment above the key. If '#' is part of the text, "
            + "put the whole text in double quotation marks.");

    /// <param name="isSpaced">Whether it is written as a comment is.</param>
    public static Diagnostic TextCutByComment(TextSpan at, bool isSpaced) =>
        Warning(CutOffByComment, at, "The text ends before this '#', and the rest of the line is a comment.",
            "If it is part of the text, put the whole text in double quotation marks. If it is a comment, "
            + (isSpaced ? "finish the text before it." : "write a space after '#'."));

    public static Diagnostic NoSpaceAfterColon(TextSpan at) =>
        Error("BRF0013", at, "A space is missing after this colon.",
            "YAML needs it to see where the key ends.");

    public static Diagnostic NoSpaceAfterDash(TextSpan at) =>
        Error("BRF0027", at, "A space is missing after this dash.",
            "YAML needs it to see that a list item begins.");

    /// <param name="meant">The sign that YAML needs there: a space, '-' or ':'.</param>
    /// <param name="isLast">Whether nothing below could be read.</param>
    public static Diagnostic LookAlike(TextSpan at, char meant, bool isLast)
    {
        var (sign, name) = meant switch
        {
            ' ' => ("space", "a plain space"),
            '-' => ("dash", "a hyphen, '-'"),
            _ => ("colon", "a plain colon, ':'"),
        };
        return Cause("BRF0033", at, $"{Capitalized(new Rune(at.File.Content[at.Start]))} is used here instead of "
            + $"{name}.",
            $"It looks similar, but YAML doesn't read it as a {sign}. Delete it and type {name}."
            + (isLast ? " The rest of the file isn't read until then." : ""));
    }

    /// <param name="isColumn">Whether something above begins in the same column.</param>
    public static Diagnostic Misindented(TextSpan at, bool isColumn) =>
        Error("BRF0014", at, isColumn
            ? "The indentation of this line doesn't fit the lines above it."
            : "The indentation of this line doesn't match any line above it.",
            "YAML uses indentation to nest values. Align the line with its neighbours.");

    public static Diagnostic NoDash(TextSpan at) =>
        Error(NoDashOfItem, at, "A line of the list above begins here without a dash.",
            "Begin each item with '- ', and indent whatever else belongs to the item.");

    /// <param name="other">The item above, or the next one.</param>
    public static Diagnostic ItemWithoutDash(TextSpan at, TextSpan other) =>
        Error(NoDashOfItem, at, "An item begins here without its dash.",
            "YAML needs it to tell one item from another. Begin each item with '- '.",
            new("another item begins here", other));

    public static Diagnostic DoubledDash(TextSpan at) =>
        Error(NoDashOfItem, at, "This is the second dash of one item.",
            "YAML reads it as a list inside the list. Delete it: an item begins with one dash.");

    public static Diagnostic BracketNotClosed(TextSpan at, char bracket) =>
        Error("BRF0016", at, $"The bracket '{bracket}' that opens here is not closed.",
            $"Add the '{(bracket == '[' ? ']' : '}')}' after its last item. If the bracket belongs to a text, "
            + "put the text in double quotation marks.");

    public static Diagnostic StrayBracket(TextSpan at, char bracket) =>
        Error("BRF0017", at, $"The '{bracket}' doesn't close or separate anything here.",
            "Remove it. If it belongs to a text, put the text in double quotation marks.");

    public static Diagnostic NeedsQuotes(TextSpan at, char first) =>
        Error("BRF0018", at, $"A text cannot begin with '{first}' unless it is in quotation marks.",
            $"In YAML '{first}' has a special meaning there. Put the whole text in double quotation marks.");

    public static Diagnostic ListOnKeyLine(TextSpan at) =>
        Error("BRF0019", at, "A list cannot begin on the line of its key.",
            "Begin each item with its dash on its own line. If the dash belongs to a text, put the text in "
            + "double quotation marks.");

    public static Diagnostic MergeConflict(TextSpan at) =>
        Error(Unreadable, at, "Two versions of the file could not be merged, and both are here from this line on.",
            "Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");

    public static Diagnostic NotYaml(TextSpan at) =>
        Error(Unreadable, at, "The file cannot be read as YAML from here on.",
            "Look at the spaces, colons, brackets and quotation marks of this line and the one above.");

    public static Diagnostic TooDeep(TextSpan at, int limit) =>
        Error("BRF0021", at, $"Lists and keys are nested more than {limit} levels deep here.",
            "No debate needs so many levels. Remove the extra ones: the rest of the file was not read.");

    public static Diagnostic DuplicateKey(TextSpan at, string key, TextSpan first) =>
        Error("BRF0022", at, $"The key {Phrase.Quote(key)} appears here a second time.",
            "Only one of the two values could be printed. Keep one, or rename the other.",
            new("first used here", first));

    public static Diagnostic KeyNotText(TextSpan at) =>
        Error("BRF0023", at, "A key must be a plain word, not a list or other keys.",
            "If braces or brackets here belong to a text, put the text in double quotation marks.");

    public static Diagnostic UnknownAlias(TextSpan at, string name) =>
        Error("BRF0024", at, $"The alias '*{name}' has no anchor '&{name}' above it.",
            "If the asterisk is meant as emphasis, put the whole text in double quotation marks.");

    public static Diagnostic AliasOfItself(TextSpan at, string name) =>
        Error("BRF0025", at, $"The alias '*{name}' is inside its own anchor, '&{name}'.",
            "It would contain itself endlessly. Write out what you mean.");

    public static Diagnostic UnusedAnchor(TextSpan at, string name) =>
        Error("BRF0029", at, $"'&{name}' would not be printed.",
            "YAML reads it as an anchor, and no alias uses it. If it belongs to the text, put the whole text in double "
            + "quotation marks; if not, remove it.");

    public static Diagnostic TooManyAliases(TextSpan at, string name) =>
        Error("BRF0026", at, $"With '*{name}' the file repeats too much.",
            "Aliases may repeat 100,000 values in all, or 10 MB of text. Write out what you mean.");
}
