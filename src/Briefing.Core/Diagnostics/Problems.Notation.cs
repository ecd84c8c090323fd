namespace Briefing.Diagnostics;

/// <content>Missing values and values of the wrong shape, worded for YAML or for JSON.</content>
internal static partial class Problems
{
    // Whether of any key, or of one whose values have a reason each.
    private const string WrongShapeOfKey = "BRF0104";

    private const string PutInBrackets = "Put brackets around it, [ and ], with commas between the items.";

    /// <param name="isLeftOut">Whether the command line leaves it out.</param>
    public static Diagnostic MissingKey(TextSpan at, string what, string key, string meaning, bool isJson, bool isLeftOut = false) =>
        Error("BRF0102", at, $"This {what} has no {Phrase.Quote(key)}.",
            isLeftOut
            ? "The key is required, and '--set' without a value removes it. Write a value after '=', or remove this '--set'."
            : isJson ? $"Add '\"{key}\": …' with {meaning}." : $"Add a line '{key}: …' with {meaning}.");

    public static Diagnostic NoValue(TextSpan at, string key, string written, Severity severity, bool isJson) =>
        new("BRF0103", severity, at, written.Length == 0
            ? $"{Phrase.Quote(key)} has no value."
            : $"{Phrase.Quote(key)} has no value: {(isJson ? "JSON" : "YAML")} reads {Phrase.Quote(written)} as an empty "
                + "value.")
        {
            Hint = written.Length == 0
                ? (severity == Severity.Error ? "Write one: the key is required." : "Write one, or remove the key.")
                    + (isJson ? "" : " A text that begins with '#' needs quotation marks.")
                : "If the word itself is meant, put it in quotation marks. "
                    + (severity == Severity.Error ? "The key is required." : "If not, remove the key."),
        };

    public static Diagnostic StillAPlaceholder(TextSpan at, string what, string key) =>
        Warning("BRF0129", at, $"{Phrase.Quote(key)} of the {what} is still a placeholder.",
            "Until you replace it, the output is a draft, and marked as one.")
        with
        { IsMendedOnce = true };

    public static Diagnostic RemarkOfAuthors(Prose text, bool isToDo) =>
        Note("BRF0132", text.At, $"{(isToDo ? "To do" : "Comment")}: {text.Plain}",
            isToDo ? "It is printed in drafts only. Remove it when it is done." : "It is printed in drafts only.");

    /// <param name="keys">The keys allowed in the mapping; empty if they are an author's ids.</param>
    public static Diagnostic WrongShape(
        TextSpan at, string key, NodeShape found, NodeShape needed, IReadOnlyList<string> keys, bool isJson) =>
        Error(WrongShapeOfKey, at,
            $"{Phrase.Quote(key)} contains {Named(found, isJson)}; it needs {Named(needed, isJson)}.",
            (needed, isJson) switch
            {
                (NodeShape.List, true) => PutInBrackets,
                (NodeShape.List, _) =>
                    "Put brackets around it, [ and ], or begin each item on its own line with a dash and a space.",
                (NodeShape.Keys, true) => PutInBraces(keys),
                (NodeShape.Keys, _) => $"Write {(keys.Count > 0 ? "its keys" : "the ids")} below it, each on its own line "
                    + $"and followed by a colon and a space{(keys.Count > 0 ? $": {string.Join(", ", keys)}" : "")}.",
                (_, true) => "Write the text after the colon, in double quotation marks.",
                _ => "Write the text after the colon, in quotation marks if it has brackets or a colon in it.",
            });

    public static Diagnostic WrongItem(TextSpan at, string what, NodeShape found, NodeShape needed, bool isJson) =>
        Error(NoObject, at,
            $"This {what} is {Named(found, isJson)}; it must be {Named(needed, isJson)}.",
            (needed, isJson) switch
            {
                (NodeShape.Keys, true) when found == NodeShape.List =>
                    $"If there is one pair of brackets too many, remove it. If not: {PutInBraces([])}",
                (NodeShape.Keys, _) when found == NodeShape.List => "If there is one dash too many, remove it.",
                (NodeShape.Keys, true) => PutInBraces([]),
                (NodeShape.Keys, _) => $"Write the keys of the {what}, each followed by a colon and a space.",
                (NodeShape.List, true) => PutInBrackets,
                (NodeShape.List, _) => "Begin each item on its own line with a dash and a space.",
                (_, true) => "Write it in double quotation marks, without brackets or braces around it.",
                _ => "Write it after the dash, in quotation marks if it has brackets or a colon in it.",
            });

    public static Diagnostic EmptyList(TextSpan at, string key, bool isJson) =>
        Error("BRF0115", at, $"{Phrase.Quote(key)} needs at least one item.",
            "Without one there would be no debate to print. "
            + (isJson ? "Add it between the brackets." : "Add it below, after a dash and a space."));

    private static string PutInBraces(IReadOnlyList<string> keys) =>
        $"Put braces around its keys, {{ and }}{(keys.Count > 0 ? $": {string.Join(", ", keys)}" : "")}. Write each key in "
        + "double quotation marks, followed by a colon and its value.";

    private static string Named(NodeShape shape, bool isJson) => (shape, isJson) switch
    {
        (NodeShape.List, true) => "a list in brackets",
        (NodeShape.List, _) => "a list of items, each beginning with a dash",
        (NodeShape.Keys, true) => "keys in braces",
        (NodeShape.Keys, _) => "keys with values",
        _ => "a text",
    };
}
