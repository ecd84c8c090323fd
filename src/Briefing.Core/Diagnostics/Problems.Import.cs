using Briefing.Text;

namespace Briefing.Diagnostics;

/// <content>Why another program's file cannot be imported, in whole or in part.</content>
internal static partial class Problems
{
    public static Diagnostic NotJson(TextSpan at) =>
        new("BRF0701", Severity.Error, at, "The file cannot be read as JSON from here on.")
        {
            Hint = "A comma, a bracket or a quotation mark may be missing here or on the line above, or be one too many. "
                + "Let the program that wrote the file write it again.",
        };

    public static Diagnostic NotBibtex(TextSpan at, string why) =>
        new("BRF0702", Severity.Error, at, $"The entry that begins here {why}.")
        {
            Hint = "An entry is '@article{key, title = {…}, year = {2024}}': every brace is closed, and a comma stands "
                + "between two fields.",
        };

    public static Diagnostic NoPlace(TextSpan at, string what) =>
        new("BRF0703", Severity.Warning, at, $"{what} has no place in a debate.")
        {
            Hint = "It was left out. If it says something that the debate needs, write it into the files yourself.",
        };

    public static Diagnostic NotArgdown(TextSpan at, string what) =>
        new("BRF0704", Severity.Error, at, $"{what}.")
        {
            Hint = "Close it, or put a backslash in front of the sign if it is meant as text.",
        };

    public static Diagnostic IdOfAnotherFile(Located<string> id) =>
        new("BRF0705", Severity.Error, id.At, $"A stakeholder cannot have the id {Wording.Quote(id.Value)}.")
        {
            Hint = $"Its file would be '{id.Value}.yaml', which holds something else. Give it another id.",
        };
}
