namespace Briefing.Diagnostics;

/// <content>Why another program's file cannot be imported, in whole or in part.</content>
internal static partial class Problems
{
    public static Diagnostic NotJson(TextSpan at) =>
        Error("BRF0701", at, "The file cannot be read as JSON from here on.",
            "A comma, bracket or quotation mark may be missing or extra, here or on the line above. Export the file again "
            + "from the program that wrote it.");

    public static Diagnostic NotBibtex(TextSpan at, string why) =>
        NotAnEntry(at, $"The entry that begins here {why}.",
            "An entry is '@article{key, title = {…}, year = {2024}}': close every brace, and put a comma between fields.");

    public static Diagnostic NoPlace(TextSpan at, string what) =>
        Warning("BRF0703", at, $"{what} cannot be imported into a debate.",
            "It was left out. If the debate needs it, add it to the files yourself.");

    public static Diagnostic NotArgdown(TextSpan at, string what) =>
        Error("BRF0704", at, $"{what}.",
            "Close it, or put a backslash before the character if it is meant as text.");

    /// <param name="remedy">What to do with such a file; <c>null</c> if it cannot be read yet.</param>
    public static Diagnostic NotADebate(TextSpan at, string kind, string? remedy) =>
        Error("BRF0706", at, $"This file doesn't contain a debate that can be imported: it seems to be {kind}.",
            remedy ?? "Export it as a workbook (.xlsx), CSV, JSON, Argdown, AIF, xAIF, or Kialo's text.");

    public static Diagnostic IdOfAnotherFile(Located<string> id) =>
        Error("BRF0705", id.At, $"A stakeholder cannot have the id {Phrase.Quote(id.Value)}.",
            $"Its file would be '{id.Value}.yaml', which has another purpose. Give it another id.");

    public static Diagnostic NotRis(TextSpan at, string why) =>
        NotAnEntry(at, $"The line that begins here {why}.",
            "A RIS reference begins with 'TY  - ' and ends with 'ER  - '. Export the file again from the program that "
            + "wrote it.");

    private static Diagnostic NotAnEntry(TextSpan at, string what, string help) => Error("BRF0702", at, what, help);

    public static Diagnostic NotABibliography(TextSpan at, string kind, bool isDebate) =>
        Error("BRF0707", at, $"This file isn't a bibliography: it seems to be {kind}.",
            isDebate ? "Use 'briefing import debate'." : "Export it as BibTeX, RIS, CSL-JSON or CSL-YAML.");
}
