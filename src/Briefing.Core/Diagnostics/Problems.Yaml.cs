using Briefing.Text;

namespace Briefing.Diagnostics;

/// <content>Why a file cannot be read as YAML.</content>
internal static partial class Problems
{
    public static Diagnostic SecondDocument(TextSpan at) =>
        new("BRF0006", Severity.Error, at, "A second YAML document begins here.")
        {
            Hint = "A file holds one document, so everything below is left unread. Remove the line '---'.",
        };

    public static Diagnostic TabIndentation(TextSpan at) =>
        new("BRF0007", Severity.Error, at, "A tab cannot be used for indentation.")
        {
            Hint = "YAML sees by the spaces what belongs to what. Use spaces.",
        };

    public static Diagnostic QuoteNotClosed(TextSpan at) =>
        new("BRF0008", Severity.Error, at, "The quotation mark that opens here is not closed.")
        {
            Hint = "Add the closing mark, and indent every further line of the text deeper than its key.",
        };

    public static Diagnostic TextAfterQuote(TextSpan at, string rest) =>
        new("BRF0009", Severity.Error, at, $"The quotation marks end before {Wording.Quote(rest)}.")
        {
            Hint = "Inside '…' write an apostrophe twice; inside \"…\" write \\\" for a quotation mark.",
        };

    public static Diagnostic UnknownEscape(TextSpan at) =>
        new("BRF0010", Severity.Error, at, "A backslash within double quotation marks has a meaning of its own, "
            + "and this one has none.")
        {
            Hint = "To print a backslash write two of them, or put the text in single quotation marks.",
        };

    public static Diagnostic ColonInText(TextSpan at) =>
        new("BRF0011", Severity.Error, at, "A colon with a space after it stands in a text without quotation marks.")
        {
            Hint = "YAML takes it for the end of a key. Put the whole text in double quotation marks, or begin it with "
                + "'>-' and go on in the next line. If it does end a key, let the key begin under the keys above.",
        };

    public static Diagnostic NoColon(TextSpan at, string line) =>
        new("BRF0012", Severity.Error, at, $"A key with a colon must stand here, not {Wording.Quote(line)}.")
        {
            Hint = "If it is a key, write a colon and a space after it. If it goes on with the text above, indent it "
                + "deeper than the key of that text.",
        };

    public static Diagnostic TextAfterComment(TextSpan at) =>
        new("BRF0030", Severity.Error, at, "The text above ends at the comment, so this line does not belong to it.")
        {
            Hint = "A comment ends a text without quotation marks. Move the comment above the key. If '#' is part of the text, "
                + "put the whole text in double quotation marks.",
        };

    public static Diagnostic TextCutByComment(TextSpan at) =>
        new("BRF0030", Severity.Warning, at, "The text ends before this '#', and the rest of the line is a comment.")
        {
            Hint = "If it is part of the text, put the whole text in double quotation marks. If it is a comment, write a space "
                + "after '#'.",
        };

    public static Diagnostic NoSpaceAfterColon(TextSpan at) =>
        new("BRF0013", Severity.Error, at, "A space is missing after this colon.")
        {
            Hint = "Without it YAML does not see where the key ends.",
        };

    public static Diagnostic NoSpaceAfterDash(TextSpan at) =>
        new("BRF0027", Severity.Error, at, "A space is missing after this dash.")
        {
            Hint = "Without it YAML does not see that an item of a list begins.",
        };

    public static Diagnostic Misindented(TextSpan at) =>
        new("BRF0014", Severity.Error, at, "This line begins in a column in which nothing above it begins.")
        {
            Hint = "YAML sees by the spaces what belongs to what. Let the line begin exactly under its neighbours.",
        };

    public static Diagnostic NoDash(TextSpan at) =>
        new("BRF0015", Severity.Error, at, "A line of the list above begins here without a dash.")
        {
            Hint = "Begin each item with '- ', and indent whatever else belongs to the item.",
        };

    public static Diagnostic BracketNotClosed(TextSpan at, char bracket) =>
        new("BRF0016", Severity.Error, at, $"The bracket '{bracket}' that opens here is not closed.")
        {
            Hint = $"Add the '{(bracket == '[' ? ']' : '}')}' after its last item. If the bracket belongs to a text, "
                + "put the text in double quotation marks.",
        };

    public static Diagnostic StrayBracket(TextSpan at, char bracket) =>
        new("BRF0017", Severity.Error, at, $"The '{bracket}' closes or divides nothing here.")
        {
            Hint = "Remove it. If it belongs to a text, put the text in double quotation marks.",
        };

    public static Diagnostic NeedsQuotes(TextSpan at, char first) =>
        new("BRF0018", Severity.Error, at, $"A text cannot begin with '{first}' unless it stands in quotation marks.")
        {
            Hint = $"YAML has its own use for '{first}' there. Put the whole text in double quotation marks.",
        };

    public static Diagnostic ListOnKeyLine(TextSpan at) =>
        new("BRF0019", Severity.Error, at, "A list cannot begin on the line of its key.")
        {
            Hint = "Begin each item with its dash on a line of its own. If the dash belongs to a text, put the text in "
                + "double quotation marks.",
        };

    public static Diagnostic NotYaml(TextSpan at) =>
        new("BRF0020", Severity.Error, at, "The file cannot be read as YAML from here on.")
        {
            Hint = "Look at the spaces, colons, brackets and quotation marks of this line and the one above.",
        };

    public static Diagnostic TooDeep(TextSpan at, int limit) =>
        new("BRF0021", Severity.Error, at, $"Lists and keys are nested more than {limit} levels deep here.")
        {
            Hint = "No part of a debate is that deep. The rest of the file is left unread.",
        };

    public static Diagnostic DuplicateKey(TextSpan at, string key, TextSpan first) =>
        new("BRF0022", Severity.Error, at, $"The key {Wording.Quote(key)} stands here a second time.")
        {
            Hint = "Only one of the two values could be printed. Keep one, or rename the other.",
            See = new("first used here", first),
        };

    public static Diagnostic KeyNotText(TextSpan at) =>
        new("BRF0023", Severity.Error, at, "A key must be a plain word, not a list or keys of its own.")
        {
            Hint = "If braces or brackets here belong to a text, put the text in double quotation marks.",
        };

    public static Diagnostic UnknownAlias(TextSpan at, string name) =>
        new("BRF0024", Severity.Error, at, $"Nothing above is marked with '&{name}', which '*{name}' refers to.")
        {
            Hint = "If the asterisk is meant as emphasis, put the whole text in double quotation marks.",
        };

    public static Diagnostic AliasOfItself(TextSpan at, string name) =>
        new("BRF0025", Severity.Error, at, $"'*{name}' stands inside the very part of the file that '&{name}' marks.")
        {
            Hint = "It would contain itself without end. Write out what is meant.",
        };

    public static Diagnostic UnusedAnchor(TextSpan at, string name) =>
        new("BRF0029", Severity.Error, at, $"'&{name}' would not be printed.")
        {
            Hint = "YAML takes it for a name that it gives to the text behind it, and nothing refers to that name. If it belongs to "
                + "the text, put the whole text in double quotation marks; if not, remove it.",
        };

    public static Diagnostic TooManyAliases(TextSpan at, string name) =>
        new("BRF0026", Severity.Error, at, $"With '*{name}' the file repeats more than it can reasonably mean.")
        {
            Hint = "References of the form '*name' may repeat 100,000 values in all, or 10 MB of text. Write out what is meant.",
        };
}
